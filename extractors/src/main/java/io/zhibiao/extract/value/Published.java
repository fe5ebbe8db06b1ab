package io.zhibiao.extract.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a text was published, as far as that is known.
 *
 * @param day the day; empty where at most the year is known
 * @param year the year; 0 where nothing is known
 */
public record Published(Optional<LocalDate> day, int year) {

  /** Nothing is known. */
  public static final Published UNKNOWN = new Published(Optional.empty(), 0);

  public Published {
    if (day.isPresent() && day.get().getYear() != year) {
      throw new IllegalArgumentException("not of one year: " + day.get() + ", " + year);
    }
  }

  /** Published on a day. */
  public static Published on(LocalDate day) {
    return new Published(Optional.of(day), day.getYear());
  }

  /** Published on some day of a year. */
  public static Published in(int year) {
    return new Published(Optional.empty(), year);
  }

  /** ISO 8601: the day, or the year, or nothing. */
  public String label() {
    return day.map(LocalDate::toString).orElse(year == 0 ? "" : Integer.toString(year));
  }
}
