package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;

/**
 * Reads a year of the Republic as papers of Taiwan print it, without its era: {@code 114年} is 2025.
 * Refuses {@code 114年来} and {@code 100年历史}, lengths of time; takes {@code 104年的0.72%}.
 */
final class RepublicYear {

  /** The year before the first. */
  private static final int EPOCH = 1911;

  private static final int DIGITS = 3;
  private static final String LENGTHS = "来间历史前后期级的余多";

  private RepublicYear() {}

  static Optional<Found<Time>> read(String chars, int from) {
    int end = Runs.digitsEnd(chars, from);
    boolean year = end - from == DIGITS && at(chars, from) == '1' && at(chars, end) == '年';
    boolean length = "近约达第满逾".indexOf(at(chars, from - 1)) >= 0;
    boolean owns = at(chars, end + 1) == '的' && Runs.isNumeral(at(chars, end + 2));
    length |= !owns && LENGTHS.indexOf(at(chars, end + 1)) >= 0;
    if (!year || length) {
      return Optional.empty();
    }
    YearRef.Named named = new YearRef.Named(EPOCH + Runs.digits(chars, from, end));
    Found<PartGrammar.Dated> whole =
        new Found<>(new PartGrammar.Dated(new Part.Whole(), Edge.NONE), end + 1, true);
    Found<PartGrammar.Dated> part = PartGrammar.behindYear(chars, end + 1, false).orElse(whole);
    PartGrammar.Dated dated = part.value();
    return Optional.of(
        new Found<>(new Time.Calendar(named, dated.part(), dated.edge()), part.end(), true));
  }
}
