package io.zhibiao.extract.origin;

import io.zhibiao.extract.text.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date in a file's name or in the folders above it: {@code 20210225-01.txt}, {@code
 * jtrb-2021-02-25/1.txt}. Not the digits of a longer number or a hash: {@code 96b40281ab20210225}.
 */
final class FileNameDate {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private FileNameDate() {}

  /** The last date of the path. */
  static Optional<LocalDate> in(String source) {
    for (int at = source.length() - 1; at >= 0; at--) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
      if (begins && Characters.isDigit(source.charAt(at))) {
        Optional<LocalDate> date = at(source, at);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> at(String source, int start) {
    int yearEnd = start + 4;
    boolean parted = yearEnd < source.length() && "-_.".indexOf(source.charAt(yearEnd)) >= 0;
    int monthStart = parted ? yearEnd + 1 : yearEnd;
    int dayStart = monthStart + 2 + (parted ? 1 : 0);
    int end = dayStart + 2;
    boolean whole =
        digits(source, start, yearEnd)
            && digits(source, monthStart, monthStart + 2)
            && digits(source, dayStart, end)
            && (!parted || source.charAt(yearEnd) == source.charAt(dayStart - 1))
            && (end == source.length() || !Character.isLetterOrDigit(source.charAt(end)));
    return whole
        ? date(
            number(source, start, yearEnd),
            number(source, monthStart, monthStart + 2),
            number(source, dayStart, end))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean digits(String source, int from, int to) {
    if (to > source.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Characters.isDigit(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int number(String source, int from, int to) {
    return Integer.parseInt(source.substring(from, to));
  }
}
