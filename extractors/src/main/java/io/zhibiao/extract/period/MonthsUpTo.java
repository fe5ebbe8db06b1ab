package io.zhibiao.extract.period;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months that a text counts up to a day: the three of {@code 截至8月底的3个月}, the six of {@code
 * 截至6月30日止六个月}, the twelve of {@code 截至12月31日止年度}.
 */
record MonthsUpTo(String chars) {

  private static final int OF_YEAR = 12;

  /** All of them up to the day that stands at the span; the day itself where none are counted. */
  Period all(Span span, Period day) {
    LocalDate end = day.end().orElse(null);
    int months = months(span);
    if (end == null || months == 0) {
      return day;
    }
    YearMonth first = YearMonth.from(end).minusMonths(months - 1L);
    return Periods.months(
        first.getYear(), first.getMonthValue(), first.getMonthValue() + months - 1);
  }

  private int months(Span span) {
    boolean closed = at(span.end()) == '止';
    int from = span.end() + (closed ? 1 : 0);
    if (closed && (chars.startsWith("年度", from) || chars.startsWith("财政年度", from))) {
      return OF_YEAR;
    }
    boolean of = at(from) == '的';
    int number = of ? from + 1 : from;
    int end = of || closed ? Runs.end(chars, number) : number;
    return chars.startsWith("个月", end) ? Runs.small(chars, number, end).orElse(0) : 0;
  }

  private char at(int place) {
    return place < chars.length() ? chars.charAt(place) : 0;
  }
}
