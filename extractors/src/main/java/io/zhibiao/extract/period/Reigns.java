package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Runs;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Reads a year counted from a reign or from the Republic: {@code 民国三年}, {@code 光绪三十年}, {@code
 * 昭和元年}. Refuses {@code 永乐镇三年}.
 */
final class Reigns {

  /**
   * How a reign counts.
   *
   * @param first its first year in the common calendar
   * @param lunar whether its months are lunar
   */
  private record Reign(int first, boolean lunar) {}

  /** A year of a reign, and whether a month behind it is a lunar one. */
  record Year(YearRef.Named year, boolean lunar) {}

  private static final int LONGEST = 199;

  private static final Phrases<Reign> REIGNS = load();

  private Reigns() {}

  /** Whether the name of a reign begins with the character. */
  static boolean beginWith(char first) {
    return REIGNS.beginsWith(first);
  }

  static Optional<Found<Year>> read(String chars, int from) {
    return REIGNS
        .longestAt(chars, from)
        .flatMap(hit -> year(chars, hit.span().end(), hit.meaning()));
  }

  private static Optional<Found<Year>> year(String chars, int from, Reign reign) {
    boolean first = at(chars, from) == '元';
    int end = first ? from + 1 : Runs.end(chars, from);
    OptionalInt told = first ? OptionalInt.of(1) : Runs.value(chars, from, end);
    int number = told.orElse(0);
    return number > 0 && number <= LONGEST && at(chars, end) == '年'
        ? Optional.of(
            new Found<>(
                new Year(new YearRef.Named(reign.first() + number - 1), reign.lunar()),
                end + 1,
                true))
        : Optional.empty();
  }

  private static Phrases<Reign> load() {
    Map<String, Reign> reigns =
        Table.load(Reigns.class, "reigns.tsv").rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("name"),
                    row ->
                        new Reign(
                            Integer.parseInt(row.get("first")),
                            row.get("months").equals("lunar"))));
    return new Phrases<>(reigns);
  }
}
