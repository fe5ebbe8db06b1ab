package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Status;
import java.time.LocalDate;
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

  private static final class Holder {
    private static final Phrases<Opening> SECTIONS =
        new Phrases<>(
            Table.load(Outlook.class, "sections.tsv")
                .meanings(
                    "sign",
                    row ->
                        new Opening(
                            Status.valueOf(row.get("status")), !row.get("weak").isEmpty())));
  }

  /** What a heading opens, and whether it does so only where the title does not sum up. */
  private record Opening(Status status, boolean weak) {}

  /** A sign farther away governs no more; it also bounds the work in a text without sentences. */
  private static final int REACH = 300;

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
    Beside beside = new Beside(chars, sentence, figure);
    if (told.status() == Status.ACTUAL) {
      boolean silent = told.cause() == Verdict.Cause.NONE;
      return beside
          .gone()
          .or(beside::aim)
          .or(() -> silent ? beside.ahead() : Optional.empty())
          .orElse(told);
    }
    boolean done = beside.isDone() && (beside.isOfWhatWasPlanned() || isElsewhere(chars, beside));
    boolean against = beside.isOffTarget() || beside.isPartOfPlan();
    return done || against || beside.isLeft() || beside.isHeld() ? Verdict.ACTUAL : told;
  }

  /** Whether the plan is told in a clause before the figure's. */
  private static boolean isElsewhere(String chars, Beside beside) {
    return judge(chars, beside.fromClause(), beside.figure().start()).cause() == Verdict.Cause.NONE;
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
    int signEnd = -1;
    int from = Math.max(sentence.start(), position - REACH);
    for (int i = from; i < position; i++) {
      char c = chars.charAt(i);
      if (c == '；' || (c == ' ' && isGap(chars, i))) {
        verdict = base;
      } else if (c == '，' && verdict.cause() == Verdict.Cause.ESTIMATE) {
        verdict = new Verdict(Status.PLANNED, Verdict.Cause.EARLIER_ESTIMATE, verdict.sign());
      } else if (c == '《' || c == '‘') {
        i = closing(chars, i, c == '《' ? '》' : '’', position);
      } else {
        Phrases.Hit<Effect> hit = Signs.at(chars, i).orElse(null);
        if (hit != null) {
          Span span = hit.span();
          String sign = chars.substring(span.start(), span.end());
          boolean within = signEnd >= 0 && isOneDeed(chars.substring(signEnd, i));
          verdict = isOfPlan(sign, verdict, within) ? verdict : after(hit.meaning(), sign, verdict);
          signEnd = hit.meaning().isAhead() ? span.end() : signEnd;
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

  /**
   * Whether a word that reports elsewhere is part of what is planned: {@code 力争全年 实际到位} 5亿元, {@code
   * 预计三季度产9万吨，前三季度 累计} 27万吨.
   */
  private static boolean isOfPlan(String sign, Verdict before, boolean within) {
    boolean forecast =
        before.cause() == Verdict.Cause.ESTIMATE
            || before.cause() == Verdict.Cause.EARLIER_ESTIMATE
            || before.cause() == Verdict.Cause.AGENDA;
    return before.status() == Status.PLANNED
        && ((within && (sign.startsWith("实际") || sign.startsWith("超额")))
            || (forecast && sign.equals("累计")));
  }

  /** Whether neither a figure nor the end of a clause stands in a text. */
  private static boolean isOneDeed(String text) {
    return text.chars().noneMatch(c -> Runs.isNumeral((char) c) || "，。；：".indexOf(c) >= 0);
  }

  /** {@code 某市将建水厂 去年供水3亿吨}: a blank between words parts the clauses of a headline. */
  private static boolean isGap(String chars, int at) {
    return at > 0
        && at + 1 < chars.length()
        && Characters.isIdeograph(chars.charAt(at - 1))
        && Characters.isIdeograph(chars.charAt(at + 1));
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
      case NEITHER, HELD, LEADS -> before;
    };
  }

  /**
   * What the time of a figure adds to what words tell: what lies ahead of the publication is
   * planned; a date that is over is not, nor is what a forecast of another clause precedes or what
   * a heading of plans stands over: under it, {@code 过去五年} looks back.
   *
   * @param period of the figure, or its own where it is a date
   * @param published null where unknown
   */
  public static Verdict timed(
      Verdict told, Period period, boolean isDate, @Nullable LocalDate published) {
    if (published == null) {
      return told;
    }
    if (isToCome(period, isDate, published)) {
      boolean silent = told.status() == Status.ACTUAL;
      return silent ? new Verdict(Status.PLANNED, Verdict.Cause.TIME, period.edtf()) : told;
    }
    boolean over = period.end().filter(end -> end.isBefore(published)).isPresent();
    boolean elsewhere =
        told.cause() == Verdict.Cause.EARLIER_ESTIMATE || told.cause() == Verdict.Cause.SECTION;
    boolean able =
        told.cause() == Verdict.Cause.SIGN
            && (told.sign().startsWith("可")
                || told.sign().endsWith("后")
                || told.sign().equals("预算安排"));
    return over && (isDate || elsewhere || able) ? Verdict.ACTUAL : told;
  }

  /** What begins behind the publication, or is told of years that are not over: “十四五”时期 in 2021. */
  private static boolean isToCome(Period period, boolean isDate, LocalDate published) {
    boolean ahead = period.start().filter(start -> start.isAfter(published)).isPresent();
    boolean years = !isDate && period.edtf().indexOf('/') > 0 && period.edtf().indexOf('-') < 0;
    return ahead
        || (years && period.end().filter(end -> end.getYear() > published.getYear()).isPresent());
  }

  private static int closing(String chars, int open, char sign, int limit) {
    int close = chars.substring(open, limit).indexOf(sign) + open;
    return Math.max(open, close);
  }

  private static Verdict agendaBefore(String chars, Span sentence, int position) {
    for (int i = Math.max(0, position - AGENDA_REACH); i < sentence.start(); i++) {
      Optional<Phrases.Hit<Effect>> agenda = Signs.agendaAt(chars, i);
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
   *     <p>One that tells both ({@code 2021年工作总结及2022年工作思路}) opens with what is over.
   * @param before the status of what stands before it, kept where the heading does not tell
   */
  public static Status under(String heading, Status before) {
    return under(heading, before, false);
  }

  /**
   * Likewise.
   *
   * @param summary whether the text's title sums up: 重点任务 then tells of what was done
   */
  static Status under(String heading, Status before, boolean summary) {
    Status status = before;
    for (Phrases.Hit<Opening> hit : Holder.SECTIONS.allIn(heading, 0, heading.length())) {
      if (hit.meaning().status() == Status.ACTUAL) {
        return Status.ACTUAL;
      }
      status = summary && hit.meaning().weak() ? status : hit.meaning().status();
    }
    return status;
  }
}
