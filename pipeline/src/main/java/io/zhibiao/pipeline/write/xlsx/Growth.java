package io.zhibiao.pipeline.write.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How values change from year to year, in per cent. */
final class Growth {

  /** Of a rate, points of it would be told. */
  private static final Set<String> GROWING = Set.of("money", "count", "measure");

  /** A thousandfold change in a year is no change of the same thing. */
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private Growth() {}

  /** Of each year whose year before is known. */
  static SortedMap<Integer, String> of(String type, SortedMap<Integer, String> values) {
    SortedMap<Integer, String> growth = new TreeMap<>();
    if (GROWING.contains(type)) {
      values.forEach(
          (year, value) -> {
            BigDecimal before = new BigDecimal(values.getOrDefault(year - 1, "0"));
            if (before.signum() > 0) {
              BigDecimal change =
                  new BigDecimal(value)
                      .subtract(before)
                      .movePointRight(2)
                      .divide(before, 2, RoundingMode.HALF_UP);
              if (change.compareTo(MOST) < 0) {
                growth.put(year, change.stripTrailingZeros().toPlainString());
              }
            }
          });
    }
    return growth;
  }
}
