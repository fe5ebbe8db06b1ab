package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Joins a time to the one said before it in the sentence: {@code 自2021年12月3日开通至今年7月15日} runs from
 * the one to the other, and this year of {@code 截至6月30日，今年完成} runs up to that day.
 *
 * @param said the times said before
 */
record UpTo(String chars, Clauses clauses, List<Said> said) {

  /** What may stand between the first day and 至: 开通运营以来. */
  private static final int LONGEST_LINK = 8;

  /** How far behind 截至6月30日 the year may stand that it is a day of. */
  private static final int REACH = 24;

  private static final String MARKS = "至到";

  private static final List<String> ENDS = List.of("结束", "止", "为止", "截止");

  /** What both tell together; none where they tell two times. */
  Optional<Period> joined(TimeExpression time, Period own, Span sentence) {
    Span span = time.span();
    if (said.isEmpty() || said.get(said.size() - 1).span().start() < sentence.start()) {
      return Optional.empty();
    }
    Said before = said.get(said.size() - 1);
    if (runsTo(before, span)) {
      return Optional.of(Periods.join(before.own(), own)).filter(Period::isKnown);
    }
    return time.figure() ? Optional.empty() : yearUpTo(before, span, own);
  }

  private boolean runsTo(Said first, Span span) {
    return runsTo(first, span.start() - 1) || beginsAndEnds(first, span);
  }

  /** {@code 由1月8日开始，至2月16日结束}. */
  private boolean beginsAndEnds(Said first, Span last) {
    int begun = Cues.ONWARD.end(chars, first.span().end());
    int mark = begun < chars.length() && chars.charAt(begun) == '，' ? begun + 1 : begun;
    return begun > first.span().end()
        && mark == last.start() - 1
        && MARKS.indexOf(chars.charAt(mark)) >= 0
        && ENDS.stream().anyMatch(end -> chars.startsWith(end, last.end()));
  }

  private boolean runsTo(Said first, int mark) {
    return Cues.FROM.endAt(chars, first.span().start())
        && mark > first.span().end()
        && mark - first.span().end() <= LONGEST_LINK
        && MARKS.indexOf(chars.charAt(mark)) >= 0
        && chars.substring(first.span().end(), mark).chars().noneMatch(Character::isDigit)
        && clauses.start(mark) <= first.span().start();
  }

  /** {@code 截至7月5日9时，6月30日以来}: no later than what it was counted up to. */
  Optional<Period> counted(Period since, Span sentence) {
    for (int i = said.size() - 1; i >= 0 && said.get(i).span().start() >= sentence.start(); i--) {
      if (said.get(i).until()) {
        return sinceUpTo(since, said.get(i).own());
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> sinceUpTo(Period since, Period day) {
    LocalDate start = since.start().orElse(null);
    LocalDate end = day.end().orElse(null);
    return start != null && end != null && !end.isBefore(start)
        ? Optional.of(Periods.days(start, end))
        : Optional.empty();
  }

  private Optional<Period> yearUpTo(Said day, Span span, Period own) {
    LocalDate start = own.start().orElse(null);
    LocalDate end = day.own().end().orElse(null);
    if (start == null || end == null || !day.until() || !Periods.isYears(own, 1)) {
      return Optional.empty();
    }
    boolean held = end.getYear() == start.getYear() && span.start() - day.span().end() <= REACH;
    return held && !end.equals(own.end().orElse(null))
        ? Optional.of(Periods.days(start, end))
        : Optional.empty();
  }
}
