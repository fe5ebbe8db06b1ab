package io.zhibiao.extract.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time, as EDTF (ISO 8601-2) and as its first and last day.
 *
 * @param edtf {@code 2021}, {@code 2020-01/2020-04}, {@code 2021-12-31}, {@code XXXX-06-03}; empty
 *     where nothing is known
 * @param start first day; null where the year is unknown
 * @param end last day, inclusive; null exactly where {@code start} is
 */
public record Period(String edtf, @Nullable LocalDate start, @Nullable LocalDate end) {

  /** Nothing is known of the time. */
  public static final Period UNKNOWN = new Period("", null, null);

  public Period {
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException("a period has both days or none");
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("a period ends before it starts: " + start + ", " + end);
    }
  }

  public boolean isKnown() {
    return start != null;
  }

  /** Whether the day is one of it; no day is of an unknown time. */
  public boolean contains(LocalDate day) {
    return start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
  }
}
