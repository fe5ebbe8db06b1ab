package io.zhibiao.extract.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published, as far as that is known.
 *
 * @param day the day; null where at most the year is known
 * @param year the year; 0 where nothing is known
 */
public record Published(@Nullable LocalDate day, int year) {

  /** Nothing is known. */
  public static final Published UNKNOWN = new Published(null, 0);

  public Published {
    if (day != null && day.getYear() != year) {
      throw new IllegalArgumentException("not of one year: " + day + ", " + year);
    }
  }

  /** Published on a known day; unknown for null. */
  public static Published on(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : new Published(day, day.getYear());
  }

  /** Published on some day of a year. */
  public static Published in(int year) {
    return new Published(null, year);
  }

  /** ISO 8601: the day, or the year, or nothing. */
  public String label() {
    if (day != null) {
      return day.toString();
    }
    return year == 0 ? "" : Integer.toString(year);
  }
}
