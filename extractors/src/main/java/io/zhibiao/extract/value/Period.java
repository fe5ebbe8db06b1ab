package io.zhibiao.extract.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time, as EDTF (ISO 8601-2) and as its first and last day.
 *
 * @param edtf {@code 2021}, {@code 2020-01/2020-04}, {@code 2021-12-31}, {@code XXXX-06-03}; empty
 *     where nothing is known
 * @param start first day; empty where the year is unknown
 * @param end last day, inclusive; empty exactly where {@code start} is
 */
public record Period(String edtf, Optional<LocalDate> start, Optional<LocalDate> end) {

  /** Nothing is known of the time. */
  public static final Period UNKNOWN = new Period("", Optional.empty(), Optional.empty());

  public Period {
    if (start.isPresent() != end.isPresent()) {
      throw new IllegalArgumentException("a period has both days or none");
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException(
          "a period ends before it starts: " + start.get() + ", " + end.get());
    }
  }

  /** Of a known time. */
  public static Period of(String edtf, LocalDate start, LocalDate end) {
    return new Period(edtf, Optional.of(start), Optional.of(end));
  }

  /** Of which no day is known: {@code XXXX-06-03}. */
  public static Period undated(String edtf) {
    return new Period(edtf, Optional.empty(), Optional.empty());
  }

  /** Whether its days are known. */
  public boolean isKnown() {
    return start.isPresent();
  }

  /** Whether the day is one of it; no day is of an unknown time. */
  public boolean contains(LocalDate day) {
    return start.filter(first -> !day.isBefore(first)).isPresent()
        && end.filter(last -> !day.isAfter(last)).isPresent();
  }
}
