package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The public holidays of the years, as the State Council set them; see {@code holidays.tsv}. */
final class Holidays {

  private record Key(Part day, int year) {}

  private static final class Holder {
    private static final Map<Key, Period> HOLIDAYS = load();

    private static Map<Key, Period> load() {
      Map<Key, Period> holidays = new HashMap<>();
      for (Table.Row row : Table.load(Holidays.class, "holidays.tsv").rows()) {
        Part day =
            Words.ALL
                .longestAt(row.get("feast"), 0)
                .flatMap(hit -> day(hit.meaning()))
                .orElseThrow();
        Period days =
            Periods.days(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")));
        holidays.put(new Key(day, Integer.parseInt(row.get("year"))), days);
      }
      return holidays;
    }
  }

  private Holidays() {}

  /** The holiday around the feast; unknown where the table has none of that year. */
  static Period of(int year, Part feast) {
    return Holder.HOLIDAYS.getOrDefault(new Key(feast, year), Period.UNKNOWN);
  }

  /** The day that a word for a feast tells; none for other words. */
  static Optional<Part> day(Words.Word word) {
    return switch (word.kind()) {
      case LUNAR -> Optional.of(lunar(word));
      case SOLAR -> Optional.of(new Part.Day(word.first(), word.second()));
      case TERM -> Optional.of(new Part.SolarTerm(word.first()));
      default -> Optional.empty();
    };
  }

  private static Part lunar(Words.Word word) {
    Part.LunarMonth month = new Part.LunarMonth(word.first(), false);
    return new Part.Feast(new Part.LunarDay(month, word.second()));
  }
}
