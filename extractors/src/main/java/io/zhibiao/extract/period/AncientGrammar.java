package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.util.List;
import java.util.Optional;

/**
 * Reads years and centuries before Christ, and those marked 公元 that are centuries: {@code 公元前221年},
 * {@code 公元前206年至公元220年}, {@code 公元前3世纪}, {@code 公元5世纪}. Refuses {@code 公元前后}, no number, and
 * leaves {@code 公元1998年} to {@link YearGrammar}.
 */
final class AncientGrammar {

  private static final List<String> ERAS = List.of("公元", "西元");

  private static final int LAST_YEAR = 9999;

  private AncientGrammar() {}

  /** Years, the first and the last as EDTF counts them, and where they end. */
  private record Years(int first, int last, int end, boolean century) {}

  static Optional<Found<Time>> read(String chars, int from) {
    return years(chars, from)
        .map(first -> withSecondEnd(chars, first))
        .filter(years -> years.first() < 1 || years.century())
        .map(years -> new Found<>(time(years), years.end(), true));
  }

  private static Time time(Years years) {
    return years.first() < 1
        ? new Time.Ancient(years.first(), years.last())
        : new Time.Years(years.first(), years.last());
  }

  private static Years withSecondEnd(String chars, Years first) {
    int second = Ranges.connectorEnd(chars, first.end());
    return second == first.end()
        ? first
        : years(chars, second)
            .or(() -> counted(chars, second, false))
            .filter(last -> last.last() > first.first())
            .map(last -> new Years(first.first(), last.last(), last.end(), first.century()))
            .orElse(first);
  }

  private static Optional<Years> years(String chars, int from) {
    for (String era : ERAS) {
      if (chars.startsWith(era, from)) {
        int start = from + era.length();
        boolean before = at(chars, start) == '前';
        return counted(chars, before ? start + 1 : start, before);
      }
    }
    return Optional.empty();
  }

  private static Optional<Years> counted(String chars, int from, boolean before) {
    int end = Runs.end(chars, from);
    int number =
        end - from == 1 || !Runs.isNumeral(at(chars, from)) || end - from > 4
            ? Runs.value(chars, from, end).orElse(0)
            : Math.max(Runs.digits(chars, from, end), Runs.value(chars, from, end).orElse(0));
    boolean century = chars.startsWith("世纪", end);
    if (number <= 0 || number > LAST_YEAR || (!century && at(chars, end) != '年')) {
      return Optional.empty();
    }
    if (century) {
      int last = before ? -(number - 1) * 100 : number * 100 - 1;
      int first = last - 99;
      return Optional.of(new Years(first, last, end + 2, true));
    }
    int year = before ? 1 - number : number;
    return Optional.of(new Years(year, year, end + 1, false));
  }
}
