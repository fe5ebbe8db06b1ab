package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What the times said so far in a passage make of the next one. */
final class TimesBefore {

  /** In days. */
  private static final int SHORTEST_MONTH = 28;

  /** No sentence that anyone reads has more times than this before another. */
  private static final int MOST_LOOKED_AT = 64;

  private final String chars;
  private final List<Said> said;

  /**
   * @param said grows while the passage is read
   */
  TimesBefore(String chars, List<Said> said) {
    this.chars = chars;
    this.said = said;
  }

  boolean isNone() {
    return said.isEmpty();
  }

  /** Whether it and the time before govern together: the 2021年 of 2020年、2021年. */
  boolean governsWithLast(Span span) {
    return isListed(span) && last().role().governs();
  }

  /** 上季 in a paragraph on a later quarter, which it is set against. */
  boolean isQuarterBefore(Time time, Period own) {
    LocalDate end = own.end().orElse(null);
    return end != null
        && time instanceof Time.QuarterAway away
        && away.quarters() < 0
        && runsIn(
            new Span(0, Integer.MAX_VALUE),
            run -> run.start().filter(start -> start.isAfter(end)).isPresent());
  }

  /** {@code 去年3月} behind 今年3月: what the present is looked at beside. */
  boolean isYearBefore(Period own) {
    return own.isKnown()
        && !Periods.isYears(own)
        && !said.isEmpty()
        && runsIn(new Span(0, last().span().end()), run -> Periods.isYearBefore(own, run));
  }

  /**
   * Where what is told of the time begins that runs in the sentence, if another is the step before
   * it.
   *
   * @param carried the time that ran where the sentence began
   */
  OptionalInt stepBehind(Period early, Span sentence, Period carried) {
    int oldest = Math.max(0, said.size() - MOST_LOOKED_AT);
    for (int i = said.size() - 1;
        i >= oldest && said.get(i).span().start() >= sentence.start();
        i--) {
      Said run = said.get(i);
      if (run.role() == Role.RUNS) {
        boolean step = Periods.isStepBefore(early, run.governing());
        return step ? OptionalInt.of(run.span().end()) : OptionalInt.empty();
      }
    }
    return Periods.isStepBefore(early, carried)
        ? OptionalInt.of(sentence.start())
        : OptionalInt.empty();
  }

  /** {@code 比同期和去年全年}, {@code 恢复到2020年同期的82%，2021年同期的64%}: both are bases. */
  boolean isBaseWithLast(Span span) {
    if (isListed(span) && last().role() == Role.BASE) {
      return true;
    }
    boolean next = !said.isEmpty() && isMultiplied(span) && opens(span);
    Said base = next ? said.get(Math.max(0, said.size() - 1 - (isSame(last()) ? 1 : 0))) : null;
    return base != null && base.role() == Role.BASE && isMultiplied(base.span());
  }

  private boolean isSame(Said time) {
    return Cues.SAME.end(chars, time.span().start()) == time.span().end();
  }

  /** {@code 2020年同期的82%}. */
  private boolean isMultiplied(Span span) {
    int of = Cues.SAME.end(chars, span.end());
    return of > span.end() && at(chars, of) == '的' && Characters.isDigit(at(chars, of + 1));
  }

  private boolean opens(Span span) {
    return at(chars, span.start() - 1) == '，';
  }

  boolean isListed(Span span) {
    return !said.isEmpty()
        && span.start() == last().span().end() + 1
        && PassageTimes.LISTS.indexOf(chars.charAt(span.start() - 1)) >= 0;
  }

  Said last() {
    return said.get(said.size() - 1);
  }

  /** A month or more of the time that runs in the sentence; a day may begin a story. */
  boolean isPart(Period part, Span sentence) {
    LocalDate start = part.start().orElse(null);
    LocalDate end = part.end().orElse(null);
    if (start == null || end == null || end.isBefore(start.plusDays(SHORTEST_MONTH - 1))) {
      return false;
    }
    return runsIn(
        sentence, time -> !time.equals(part) && time.contains(start) && time.contains(end));
  }

  boolean hasRun(Span sentence) {
    return runsIn(sentence, time -> true);
  }

  /** Whether such a time has run since the sentence began. */
  boolean runsIn(Span sentence, Predicate<Period> kind) {
    int oldest = Math.max(0, said.size() - MOST_LOOKED_AT);
    for (int i = said.size() - 1;
        i >= oldest && said.get(i).span().start() >= sentence.start();
        i--) {
      if (said.get(i).role() == Role.RUNS && kind.test(said.get(i).governing())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time that governs closes right before the clause, or stands in it. */
  boolean follows(int clauseStart) {
    for (int i = said.size() - 1; i >= Math.max(0, said.size() - MOST_LOOKED_AT); i--) {
      Said before = said.get(i);
      if (before.role() == Role.RUNS) {
        return before.span().end() >= clauseStart - 1;
      }
    }
    return false;
  }
}
