package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a date written in digits only: {@code 2019/04/19}, {@code 2018-11-29}, {@code 2020.3.5},
 * {@code 20240307}. Refuses {@code 2020.35}, {@code 13/14} and {@code 20240307元}.
 */
final class PrintedDates {

  private PrintedDates() {}

  static Optional<Found<Time>> read(String chars, int from) {
    int yearEnd = Runs.digitsEnd(chars, from);
    if (yearEnd - from == 8) {
      return isWord(at(chars, yearEnd)) || isLatin(at(chars, from - 1))
          ? Optional.empty()
          : date(chars, from, from + 4, from + 4, from + 6, from + 6, yearEnd);
    }
    char sign = at(chars, yearEnd);
    if (yearEnd - from != 4 || (sign != '/' && sign != '-' && sign != '.')) {
      return Optional.empty();
    }
    int monthEnd = Runs.digitsEnd(chars, yearEnd + 1);
    if (at(chars, monthEnd) != sign || monthEnd - yearEnd > 3) {
      return Optional.empty();
    }
    int dayEnd = Runs.digitsEnd(chars, monthEnd + 1);
    int clock = Runs.digitsEnd(chars, dayEnd + 1);
    boolean goesOn = at(chars, dayEnd) == sign && at(chars, clock) != '：';
    return dayEnd - monthEnd > 3 || goesOn
        ? Optional.empty()
        : date(chars, from, yearEnd, yearEnd + 1, monthEnd, monthEnd + 1, dayEnd);
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '%' || c == '-';
  }

  private static Optional<Found<Time>> date(
      String chars, int year, int yearEnd, int month, int monthEnd, int day, int dayEnd) {
    int named = Runs.digits(chars, year, yearEnd);
    if (named < 1500 || named > 2199 || month == monthEnd || day == dayEnd) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(named, Runs.digits(chars, month, monthEnd), Runs.digits(chars, day, dayEnd));
      Part part = new Part.Day(date.getMonthValue(), date.getDayOfMonth());
      Time time = new Time.Calendar(new YearRef.Named(named), part, Edge.NONE);
      return Optional.of(new Found<>(time, dayEnd, true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
