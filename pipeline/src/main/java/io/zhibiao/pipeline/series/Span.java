package io.zhibiao.pipeline.series;

import java.time.LocalDate;
import java.time.Month;

/**
 * The part of a year that a value is for, so that the same part of several years stands in one row.
 * A time of several years is a span of its own.
 *
 * @param start first day, without its year where the span lies in one
 * @param label as readers see it: {@code 全年}, {@code 1—6月}, {@code 年末}
 */
public record Span(String start, String label) {

  private static final String YEAR = "全年";

  public static Span of(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return new Span(first.toString(), "%s—%s".formatted(edge(first), edge(last)));
    }
    return new Span(first.toString().substring(5), label(first, last));
  }

  /** Whether it is a whole year. */
  public boolean isYear() {
    return label.equals(YEAR);
  }

  private static String label(LocalDate first, LocalDate last) {
    boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (first.equals(last)) {
      return isYearEnd(last) ? "年末" : day(last);
    }
    if (months && first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER) {
      return YEAR;
    }
    if (months) {
      return first.getMonth() == last.getMonth()
          ? first.getMonthValue() + "月"
          : "%d—%d月".formatted(first.getMonthValue(), last.getMonthValue());
    }
    return day(first) + "—" + day(last);
  }

  /** Whole years are told without their days. */
  private static String edge(LocalDate day) {
    boolean whole = isYearEnd(day) || day.getDayOfYear() == 1;
    return whole ? day.getYear() + "年" : day.getYear() + "年" + day(day);
  }

  private static boolean isYearEnd(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31;
  }

  private static String day(LocalDate day) {
    return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
  }
}
