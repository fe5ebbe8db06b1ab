package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lunar calendar and the points of the sun's year, from a table; 1945 to 2060. */
final class LunarCalendar {

  private static final Map<Integer, Year> YEARS = load();

  private LunarCalendar() {}

  /** A lunar year: its first day, the lengths of its months, and which of them is doubled. */
  private record Year(LocalDate first, String months, int leap, String terms) {

    /** Null where the year doubles no such month. */
    private @Nullable Stretch month(Part.LunarMonth named) {
      int month = named.month();
      if (named.leap() && month != leap) {
        return null;
      }
      int places = named.leap() || (leap > 0 && month > leap) ? month : month - 1;
      LocalDate start = first;
      for (int i = 0; i < places; i++) {
        start = start.plusDays(length(i));
      }
      return new Stretch(start, start.plusDays(length(places) - 1L));
    }

    private int length(int place) {
      return months.charAt(place) == '1' ? 30 : 29;
    }
  }

  /** Days, both inclusive. */
  record Stretch(LocalDate first, LocalDate last) {}

  /** The month of the lunar year, whose end lies in the next of the common calendar. */
  static Optional<Stretch> month(int lunarYear, Part.LunarMonth month) {
    return Optional.ofNullable(YEARS.get(lunarYear)).map(year -> year.month(month));
  }

  /** The day of the lunar year; day 30 is the month's last. */
  static Optional<LocalDate> day(int lunarYear, Part.LunarDay day) {
    return month(lunarYear, day.month()).map(stretch -> dayOf(stretch, day.day()));
  }

  /** The day of the lunar calendar in the year of the common one. */
  static Optional<LocalDate> dayIn(int year, Part.LunarDay day) {
    return day(year, day).filter(date -> date.getYear() == year).or(() -> day(year - 1, day));
  }

  private static LocalDate dayOf(Stretch month, int day) {
    LocalDate date = month.first().plusDays(day - 1L);
    return date.isAfter(month.last()) ? month.last() : date;
  }

  /** The point of the sun's year: 小寒 is 1, 冬至 24; each month has two. */
  static Optional<LocalDate> term(int year, int number) {
    return Optional.ofNullable(YEARS.get(year))
        .map(row -> Integer.parseInt(row.terms().split(" ", -1)[number - 1]))
        .map(day -> LocalDate.of(year, (number + 1) / 2, day));
  }

  private static Map<Integer, Year> load() {
    Map<Integer, Year> years = new TreeMap<>();
    for (Table.Row row : Table.load(LunarCalendar.class, "lunar.tsv").rows()) {
      LocalDate first = LocalDate.parse(row.get("first"));
      int leap = Integer.parseInt(row.get("leap"));
      years.put(first.getYear(), new Year(first, row.get("months"), leap, row.get("terms")));
    }
    return years;
  }
}
