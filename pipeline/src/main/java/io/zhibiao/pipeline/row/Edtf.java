package io.zhibiao.pipeline.row;

import io.zhibiao.extract.value.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the EDTF (ISO 8601-2) that rows print in {@code period}. */
public final class Edtf {

  private static final String UNKNOWN_YEAR = "XXXX";

  /** A leap year, for the days of a year that is not known. */
  private static final String ANY_YEAR = "2000";

  private static final Pattern TIME =
      Pattern.compile("(?<year>[0-9]{4}|XXXX)(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?");

  private Edtf() {}

  /**
   * The period; {@linkplain Period#UNKNOWN unknown} where nothing is written.
   *
   * @throws IllegalArgumentException where it is no period, or ends before it starts
   */
  public static Period period(String edtf) {
    if (edtf.isEmpty()) {
      return Period.UNKNOWN;
    }
    String[] ends = edtf.split("/", -1);
    if (ends.length > 2) {
      throw new IllegalArgumentException(edtf);
    }
    LocalDate start = days(ends[0]).first();
    LocalDate end = days(ends[ends.length - 1]).last();
    return edtf.contains(UNKNOWN_YEAR) ? Period.undated(edtf) : Period.of(edtf, start, end);
  }

  private record Days(LocalDate first, LocalDate last) {}

  private static Days days(String time) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      throw new IllegalArgumentException(time);
    }
    int year = Integer.parseInt(parts.group("year").replace(UNKNOWN_YEAR, ANY_YEAR));
    String month = parts.group("month");
    String day = parts.group("day");
    try {
      if (month == null) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth of = YearMonth.of(year, Integer.parseInt(month));
      return day == null
          ? new Days(of.atDay(1), of.atEndOfMonth())
          : new Days(of.atDay(Integer.parseInt(day)), of.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(time, e);
    }
  }
}
