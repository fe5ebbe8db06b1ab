package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells plans, targets and forecasts from reports: {@code 今年计划新增投入1.15亿元} is planned, {@code
 * 完成投资45.4亿元} is not, and in {@code 计划新建8处，已完工3处} only the first is.
 *
 * <p>A sign governs what follows it up to a semicolon, the sentence's end or a sign of the
 * contrary; the announcement of targets ({@code 主要预期目标：}) all that follows in its paragraph.
 */
public final class Outlook {

  /** What a phrase does to what follows it. */
  private enum Effect {
    PLANNED,
    /** A forecast, maybe of what is over and not yet counted: 预计. */
    ESTIMATED,
    ACTUAL,
    /** A phrase with a sign in it that is none: 目标完成率, 五年计划. */
    NEITHER,
    /** Makes all that follows in the paragraph a plan. */
    AGENDA,
    /** Reports, and what stands right behind it is over: 过去. */
    GONE,
    /** Leads from what is to what will be: 增至 in 由5家增至8家. */
    LEADS
  }

  private static final class Holder {
    private static final Phrases<Effect> SIGNS = signs();
    private static final Phrases<Status> SECTIONS = sections();

    private static Phrases<Effect> signs() {
      Map<String, Effect> signs = new HashMap<>();
      for (Table.Row row : Table.load(Outlook.class, "outlook.tsv").rows()) {
        signs.put(row.get("sign"), Effect.valueOf(row.get("effect")));
      }
      return new Phrases<>(signs);
    }

    private static Phrases<Status> sections() {
      Map<String, Status> sections = new HashMap<>();
      for (Table.Row row : Table.load(Outlook.class, "sections.tsv").rows()) {
        sections.put(row.get("sign"), Status.valueOf(row.get("status")));
      }
      return new Phrases<>(sections);
    }
  }

  /** A sign farther away governs no more; it also bounds the work in a text without sentences. */
  private static final int REACH = 300;

  /** How far before or behind a figure a word stands that is of the figure alone. */
  private static final int NEAR = 16;

  private static final int LONGEST_GONE = 3;

  /** How far behind a figure, over a list of others, the aim stands that it is of. */
  private static final int LONGEST_AIM = 40;

  private static final int LONGEST_NAME_OF_AIM = 7;
  private static final String AIM = "目标";

  /** What the signs begin with that tell of what stands before them: 将开工, 拟建, 有望. */
  private static final String AHEAD = "将拟有可";

  private static final String LISTS = "、和与及";

  private static final String CLAUSE_ENDS = "，。；：！？";

  /** How long a list of targets in one paragraph may be. */
  private static final int AGENDA_REACH = 1500;

  private Outlook() {}

  /** The status of what stands at a position: that of {@link #judge}. */
  public static Status at(String chars, Span sentence, int position) {
    return judge(chars, sentence, position).status();
  }

  /**
   * Whether a figure is planned, as far as words tell: those before it, and those that are of it
   * alone. In {@code 将由5家增至8家} 5家 are there, in {@code 计划改造18个，其中11个已完工} 11个 are done.
   *
   * @param chars a view's characters
   * @param sentence the sentence in it
   * @param figure where in it the figure stands
   */
  public static Verdict judge(String chars, Span sentence, Span figure) {
    Verdict told = judge(chars, sentence, figure.start());
    if (told.status() == Status.ACTUAL) {
      return gone(chars, figure.start())
          .or(() -> aim(chars, figure.end()))
          .or(() -> ahead(chars, sentence, figure, told))
          .orElse(told);
    }
    return isLeft(chars, figure) || isDone(chars, sentence, figure) ? Verdict.ACTUAL : told;
  }

  /** {@code 过去的} 五年 is over, whatever heading it stands under. */
  private static Optional<Verdict> gone(String chars, int position) {
    for (int i = position - 1; i >= Math.max(0, position - LONGEST_GONE); i--) {
      Optional<Phrases.Hit<Effect>> hit =
          Holder.SIGNS
              .longestAt(chars, i)
              .filter(h -> h.meaning() == Effect.GONE && h.span().end() == position);
      if (hit.isPresent()) {
        String sign = chars.substring(i, position);
        return Optional.of(new Verdict(Status.ACTUAL, Verdict.Cause.SIGN, sign));
      }
    }
    return Optional.empty();
  }

  /** {@code 完成了增长6%的目标}: the figure is of the aim that stands behind it, done or not. */
  private static Optional<Verdict> aim(String chars, int from) {
    int end = Math.min(chars.length(), from + LONGEST_AIM);
    int of = -1;
    for (int i = from; i < end && CLAUSE_ENDS.indexOf(chars.charAt(i)) < 0; i++) {
      if (chars.charAt(i) == '的') {
        of = i;
      } else if (of >= 0 && i - of <= LONGEST_NAME_OF_AIM && chars.startsWith(AIM, i)) {
        return Optional.of(new Verdict(Status.PLANNED, Verdict.Cause.SIGN, AIM));
      }
    }
    return Optional.empty();
  }

  /** {@code 3个镇和10个村有望退出}: what is told of those counted is still to come. */
  private static Optional<Verdict> ahead(String chars, Span sentence, Span figure, Verdict told) {
    int end = Math.min(sentence.end(), figure.end() + NEAR);
    for (int i = figure.end(); i < end && told.cause() == Verdict.Cause.NONE; i++) {
      char c = chars.charAt(i);
      boolean listed = LISTS.indexOf(chars.charAt(i - 1)) >= 0;
      if (CLAUSE_ENDS.indexOf(c) >= 0 || (Runs.isNumeral(c) && !listed)) {
        break;
      }
      i = Runs.isNumeral(c) ? Runs.end(chars, i) - 1 : i;
      Phrases.Hit<Effect> hit = Holder.SIGNS.longestAt(chars, i).orElse(null);
      if (hit != null && isAhead(hit.meaning()) && AHEAD.indexOf(c) >= 0) {
        String sign = chars.substring(i, hit.span().end());
        return Optional.of(new Verdict(Status.PLANNED, Verdict.Cause.SIGN, sign));
      }
    }
    return Optional.empty();
  }

  private static boolean isAhead(Effect effect) {
    return effect == Effect.PLANNED || effect == Effect.ESTIMATED;
  }

  /** {@code 由5家增至8家}: 5家 is what something comes from. */
  private static boolean isLeft(String chars, Span figure) {
    int from = figure.start() - 1;
    while (from > Math.max(0, figure.start() - NEAR) && isWithinClause(chars.charAt(from))) {
      if (chars.charAt(from) == '由' || chars.charAt(from) == '从') {
        return leadsOn(chars, figure.end());
      }
      from--;
    }
    return false;
  }

  private static boolean leadsOn(String chars, int from) {
    int end = Math.min(chars.length(), from + NEAR);
    for (int i = from; i < end && isWithinClause(chars.charAt(i)); i++) {
      Optional<Phrases.Hit<Effect>> hit = Holder.SIGNS.longestAt(chars, i);
      if (hit.isPresent() && hit.get().meaning() == Effect.LEADS) {
        return true;
      }
    }
    return false;
  }

  /** The plan is of a clause before, and 已 stands behind the figure, of no other. */
  private static boolean isDone(String chars, Span sentence, Span figure) {
    int clause = figure.start();
    while (clause > sentence.start() && CLAUSE_ENDS.indexOf(chars.charAt(clause - 1)) < 0) {
      clause--;
    }
    boolean done = false;
    int end = Math.min(sentence.end(), figure.end() + NEAR);
    for (int i = figure.end(); i < end && isWithinClause(chars.charAt(i)); i++) {
      done |=
          Holder.SIGNS.longestAt(chars, i).filter(h -> h.meaning() == Effect.ACTUAL).isPresent();
    }
    Span own = new Span(clause, sentence.end());
    return done && judge(chars, own, figure.start()).cause() == Verdict.Cause.NONE;
  }

  /** Whether the clause goes on, without a further number. */
  private static boolean isWithinClause(char c) {
    return CLAUSE_ENDS.indexOf(c) < 0 && !Runs.isNumeral(c);
  }

  /**
   * Whether what stands at a position is planned, as far as words tell.
   *
   * @param chars a view's characters
   * @param sentence the sentence in it
   * @param position where in it the figure stands
   */
  public static Verdict judge(String chars, Span sentence, int position) {
    Verdict base = agendaBefore(chars, sentence, position);
    Verdict verdict = base;
    int from = Math.max(sentence.start(), position - REACH);
    for (int i = from; i < position; i++) {
      char c = chars.charAt(i);
      if (c == '；') {
        verdict = base;
      } else if (c == '，' && verdict.cause() == Verdict.Cause.ESTIMATE) {
        verdict = new Verdict(Status.PLANNED, Verdict.Cause.EARLIER_ESTIMATE, verdict.sign());
      } else if (c == '《' || c == '‘') {
        i = closing(chars, i, c == '《' ? '》' : '’', position);
      } else {
        Phrases.Hit<Effect> hit = Holder.SIGNS.longestAt(chars, i).orElse(null);
        if (hit != null) {
          Span span = hit.span();
          verdict = after(hit.meaning(), chars.substring(span.start(), span.end()), verdict);
          base = hit.meaning() == Effect.AGENDA ? verdict : base;
          i = span.end() - 1;
          if (verdict.cause() == Verdict.Cause.ESTIMATE && opensList(chars, span.end())) {
            verdict = new Verdict(Status.PLANNED, Verdict.Cause.SIGN, verdict.sign());
            base = chars.charAt(span.end()) == '：' ? verdict : base;
          }
        }
      }
    }
    return verdict;
  }

  /** {@code 预计：…；…}, {@code 初步预计，…}: a forecast of all that follows in the sentence. */
  private static boolean opensList(String chars, int end) {
    return end < chars.length() && (chars.charAt(end) == '：' || chars.charAt(end) == '，');
  }

  private static Verdict after(Effect effect, String sign, Verdict before) {
    return switch (effect) {
      case PLANNED -> new Verdict(Status.PLANNED, Verdict.Cause.SIGN, sign);
      case ESTIMATED -> new Verdict(Status.PLANNED, Verdict.Cause.ESTIMATE, sign);
      case AGENDA -> new Verdict(Status.PLANNED, Verdict.Cause.AGENDA, sign);
      case ACTUAL, GONE -> Verdict.ACTUAL;
      case NEITHER, LEADS -> before;
    };
  }

  /**
   * What the time of a figure adds to what words tell: what lies ahead of the publication is
   * planned; a date that is over is not, nor is what a forecast of another clause precedes.
   *
   * @param period of the figure, or its own where it is a date
   * @param published null where unknown
   */
  public static Verdict timed(
      Verdict told, Period period, boolean isDate, @Nullable LocalDate published) {
    if (published == null) {
      return told;
    }
    if (period.start() != null && period.start().isAfter(published)) {
      boolean silent = told.status() == Status.ACTUAL;
      return silent ? new Verdict(Status.PLANNED, Verdict.Cause.TIME, period.edtf()) : told;
    }
    boolean over = period.end() != null && period.end().isBefore(published);
    boolean elsewhere = told.cause() == Verdict.Cause.EARLIER_ESTIMATE;
    boolean able =
        told.cause() == Verdict.Cause.SIGN
            && (told.sign().startsWith("可") || told.sign().endsWith("后"));
    return over && (isDate || elsewhere || able) ? Verdict.ACTUAL : told;
  }

  private static int closing(String chars, int open, char sign, int limit) {
    int close = chars.substring(open, limit).indexOf(sign) + open;
    return Math.max(open, close);
  }

  private static Verdict agendaBefore(String chars, Span sentence, int position) {
    for (int i = Math.max(0, position - AGENDA_REACH); i < sentence.start(); i++) {
      Optional<Phrases.Hit<Effect>> agenda =
          Holder.SIGNS.longestAt(chars, i).filter(h -> h.meaning() == Effect.AGENDA);
      if (agenda.isPresent()) {
        return after(Effect.AGENDA, chars.substring(i, agenda.get().span().end()), Verdict.ACTUAL);
      }
    }
    return Verdict.ACTUAL;
  }

  /**
   * The status of what a heading opens: {@code 2026年工作安排} looks ahead, {@code 2025年工作回顾} back.
   *
   * @param heading a section's title
   * @param before the status of what stands before it, kept where the heading does not tell
   */
  public static Status under(String heading, Status before) {
    Status status = before;
    for (Phrases.Hit<Status> hit : Holder.SECTIONS.allIn(heading, 0, heading.length())) {
      status = hit.meaning();
    }
    return status;
  }
}
