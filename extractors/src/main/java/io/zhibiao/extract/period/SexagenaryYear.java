package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import java.util.Optional;

/**
 * Reads a year of the cycle of sixty that the lunar calendar counts in: {@code 辛丑年} in {@code
 * 农历辛丑年十月初十}. Refuses {@code 甲丑年}, of which the cycle has none.
 */
final class SexagenaryYear {

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** A year that began a cycle. */
  private static final int FIRST = 1984;

  private static final int CYCLE = 60;

  private SexagenaryYear() {}

  /** Whether such a year may begin with the character. */
  static boolean opens(int c) {
    return STEMS.indexOf(c) >= 0;
  }

  static Optional<Found<YearRef>> read(String chars, int from) {
    int stem = STEMS.indexOf(at(chars, from));
    int branch = BRANCHES.indexOf(at(chars, from + 1));
    if (stem < 0 || branch < 0 || at(chars, from + 2) != '年') {
      return Optional.empty();
    }
    for (int place = stem; place < CYCLE; place += STEMS.length()) {
      if (place % BRANCHES.length() == branch) {
        return Optional.of(new Found<>(new YearRef.OfCycle(place), from + 3, false));
      }
    }
    return Optional.empty();
  }

  /** The last year up to the given one that has the place in its cycle. */
  static int before(int year, int place) {
    return year - Math.floorMod(year - FIRST - place, CYCLE);
  }
}
