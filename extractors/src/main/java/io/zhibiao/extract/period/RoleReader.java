package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what the expressions of time of one passage do there, one after the other. */
final class RoleReader {

  /** What may stand before a time that opens its clause: 截至2021年底, 早在2016年. */
  private static final String OPENERS = "截至止在自从到至以于早据经但而其中即仅特别是同样预计计划力争又并和及尤其当直例如";

  /** How far a 的 may stand behind a time that it makes an attribute. */
  private static final int ATTRIBUTE_REACH = 60;

  private static final int DAYS_OF_NEWS = 31;

  private final String chars;
  private final Clauses clauses;
  private final Standing standing;
  private final List<Mention> figures;
  private final TimesBefore before;
  private final EarlierLevels earlier;
  private final @Nullable LocalDate published;
  private int nextMention;

  /**
   * @param said the times that were read before; the reader looks at them as they come
   */
  RoleReader(
      String chars,
      Clauses clauses,
      Standing standing,
      List<Mention> figures,
      List<Said> said,
      Published published) {
    this.chars = chars;
    this.clauses = clauses;
    this.standing = standing;
    this.figures = figures;
    this.before = new TimesBefore(chars, said);
    this.earlier = new EarlierLevels(chars, clauses, figures);
    this.published = published.day().orElse(null);
  }

  /**
   * The role of the next expression, which stands in the sentence.
   *
   * @param carried the time that runs before it
   */
  Role role(TimeExpression expression, Period own, Span sentence, Period carried) {
    Span span = expression.span();
    Time time = expression.time();
    boolean record = time instanceof Time.Recent && standing.isRecord(span);
    boolean born = Cues.BORN.beginAt(chars, span.end());
    if (time instanceof Time.Clock || record || born || standing.isEdition(span)) {
      return Role.SILENT;
    }
    if (time instanceof Time.Other) {
      return breaks(span) ? Role.BREAKS : Role.SILENT;
    }
    boolean base = standing.isBase(span);
    if (time instanceof Time.Then || (!base && before.isQuarterBefore(time, own))) {
      return own.isKnown() ? Role.ASIDE : Role.SILENT;
    }
    if (base || standing.isRecordSince(span) || before.isBaseWithLast(span)) {
      return Role.BASE;
    }
    if (time instanceof Time.SamePeriod same) {
      return same.years() < 0 ? Role.ASIDE : own.isKnown() ? Role.RUNS : Role.SILENT;
    }
    if (standing.isSamePeriod(span) && !standing.endsClause(span)) {
      return Role.ASIDE;
    }
    if (standing.isAround(span) && isMoment(time)) {
      return opensClause(span) ? Role.BREAKS : Role.SILENT;
    }
    return governing(expression, own, sentence, carried);
  }

  /** The role of one that is no base and is not set against anything. */
  private Role governing(TimeExpression expression, Period own, Span sentence, Period carried) {
    Span span = expression.span();
    boolean aside = standing.isTarget(span) || isAside(span, sentence);
    boolean said = isLoose(expression.time()) && aside && !isReleased(span);
    boolean loose = said || standing.isCarriedOver(span);
    if (!expression.figure() && loose) {
      return Role.SILENT;
    }
    if (before.governsWithLast(span)) {
      return before.last().role();
    }
    boolean streak =
        standing.isStreak(span)
            && (!opensClause(span) || before.runsIn(new Span(0, span.end()), run -> true));
    if ((standing.isFounding(span) && !isNewsDay(own)) || streak) {
      return Role.LOCAL;
    }
    if (narrows(own, span)) {
      return Role.RUNS;
    }
    Optional<Role> level =
        opensClause(span)
            ? earlier.role(span, nextIndex(span.end()), before.stepBehind(own, sentence, carried))
            : Optional.empty();
    if (level.isPresent()) {
      return level.get();
    }
    boolean inPassing = isYearEnd(expression) && !opensClause(span);
    if (!inPassing && !isLocal(span, sentence)) {
      boolean told = at(chars, span.start() - 1) == '：';
      boolean part = !told && before.isPart(own, sentence);
      return part || before.isYearBefore(own) ? Role.PASSING : Role.RUNS;
    }
    return standing.isAttribute(span) ? Role.NEXT : Role.LOCAL;
  }

  /** {@code 昨日建成通车}: a day so close to the publication is when it happened, not how old it is. */
  private boolean isNewsDay(Period own) {
    LocalDate day = own.start().orElse(null);
    return published != null
        && day != null
        && Periods.isDay(own)
        && !day.isBefore(published.minusDays(DAYS_OF_NEWS))
        && !day.isAfter(published);
  }

  /** Whether it and the time before govern together: the 2021年 of 2020年、2021年. */
  boolean governsWithLast(Span span) {
    return before.governsWithLast(span);
  }

  /** {@code 今年本港第二季}: in the clause of the time that it is a part of, before any figure. */
  private boolean narrows(Period own, Span span) {
    if (before.isNone() || before.last().role() != Role.RUNS) {
      return false;
    }
    Span run = before.last().span();
    mentionFrom(span.start());
    boolean between = nextMention > 0 && figures.get(nextMention - 1).span().start() > run.end();
    Period whole = before.last().own();
    LocalDate start = own.start().orElse(null);
    LocalDate end = own.end().orElse(null);
    return run.start() >= clauses.start(span.start())
        && !between
        && start != null
        && end != null
        && !whole.equals(own)
        && whole.contains(start)
        && whole.contains(end);
  }

  /** A day or a feast: before it is another time, while before a year's end is by then. */
  private static boolean isMoment(Time time) {
    return time instanceof Time.DayOfMonth
        || (time instanceof Time.Calendar calendar
            && !(calendar.part() instanceof Part.Whole || calendar.part() instanceof Part.Months));
  }

  /** 目前 and 全年 are said in passing, too. */
  private static boolean isLoose(Time time) {
    return time instanceof Time.DayAway
        || (time instanceof Time.Calendar calendar && calendar.year() instanceof YearRef.Unsaid);
  }

  /** {@code 利当前、惠长远}: in the middle of a clause without figures. */
  private boolean isAside(Span span, Span sentence) {
    Mention next = mentionFrom(span.end());
    int end = Math.min(sentence.end(), clauses.end(span.end() - 1));
    boolean alone = next == null || next.span().start() >= end;
    return alone && !opensClause(span) && !isBehindMention(span);
  }

  /** {@code 市统计局发布上半年经济运行情况，}: on what is reported. */
  private boolean isReleased(Span span) {
    return Cues.RELEASED.in(chars.substring(clauses.start(span.start()), span.start()));
  }

  /** 年末 in {@code 大牲畜年末存栏}: a part of what is measured. */
  private static boolean isYearEnd(TimeExpression expression) {
    return !expression.figure()
        && expression.time() instanceof Time.Calendar calendar
        && calendar.year() instanceof YearRef.Unsaid
        && calendar.edge() == Edge.END;
  }

  /** Whether it fills the end of its clause, or counts the figure behind it: 未来三年. */
  private boolean breaks(Span span) {
    int end = clauses.end(span.end() - 1);
    Mention next = mentionFrom(span.end());
    if (next != null && next.span().start() == span.end()) {
      // 历来第二高 ranks what is told
      return next.figure().type() != FigureType.ORDINAL;
    }
    return end == span.end() && !before.follows(clauses.start(span.start()));
  }

  private boolean isLocal(Span span, Span sentence) {
    boolean inPassing = standing.isCircumstance(span) || isLength(span);
    if (Cues.OCCURRED.endAt(chars, span.start())) {
      return true;
    }
    boolean behind = before.hasRun(sentence) || (isLength(span) && isBehindFigure(span, sentence));
    if (standing.isContrast(span) || (inPassing && behind)) {
      return true;
    }
    if (opensClause(span)) {
      return false;
    }
    if (standing.isObject(span) || (standing.isGoal(span) && before.hasRun(sentence))) {
      return true;
    }
    Mention next = mentionFrom(span.end());
    int end = Math.min(sentence.end(), clauses.end(span.end() - 1));
    if (next == null || next.span().start() >= end) {
      return isBehindMention(span);
    }
    return standing.isAttribute(span)
        || isBehindMention(span)
        || isAttribute(span.end(), next.span().start());
  }

  private boolean isAttribute(int from, int to) {
    int particle = chars.substring(from, Math.min(to, from + ATTRIBUTE_REACH)).indexOf('的');
    return particle >= 0;
  }

  private boolean opensClause(Span span) {
    for (int i = lengthBefore(span) - 1; i >= clauses.start(span.start()); i--) {
      if (OPENERS.indexOf(chars.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** 五年来 and 近五年 behind another time or a figure look back for a moment. */
  private boolean isLength(Span span) {
    boolean before = at(chars, span.start()) == '近' && Runs.isNumeral(at(chars, span.end()));
    return before || lengthBefore(span) < span.start();
  }

  private boolean isBehindFigure(Span span, Span sentence) {
    int length = lengthBefore(span);
    int last = nextIndex(length) - 1;
    while (last >= 0 && figures.get(last).span().end() > length) {
      last--;
    }
    return last >= 0 && figures.get(last).span().start() >= sentence.start();
  }

  /** Where the 五年 of 五年来 or the 两个月 of 两个月来 begins; else where the time itself does. */
  private int lengthBefore(Span span) {
    int start = span.start();
    if ("年月周天".indexOf(at(chars, start - 1)) < 0) {
      return start;
    }
    int number = at(chars, start - 2) == '个' ? start - 2 : start - 1;
    int end = number;
    while (Runs.isNumeral(at(chars, number - 1)) || "半几数多余".indexOf(at(chars, number - 1)) >= 0) {
      number--;
    }
    return number < end ? number : start;
  }

  private boolean isBehindMention(Span span) {
    return nextMention > 0 && figures.get(nextMention - 1).span().end() == span.start();
  }

  /** The first figure from the place on; null where none is left. */
  private @Nullable Mention mentionFrom(int place) {
    int next = nextIndex(place);
    return next < figures.size() ? figures.get(next) : null;
  }

  private int nextIndex(int place) {
    while (nextMention < figures.size() && figures.get(nextMention).span().start() < place) {
      nextMention++;
    }
    return nextMention;
  }
}
