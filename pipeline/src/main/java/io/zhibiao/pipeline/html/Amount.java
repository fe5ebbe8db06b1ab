package io.zhibiao.pipeline.html;

import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.plain.Scale;
import java.math.BigDecimal;

/**
 * A value as people write it and the exact one, which stands beside it.
 *
 * @param written {@code 813亿元}; empty where there is no value
 * @param exact {@code 81,300,000,000 CNY}; empty where it has the same digits
 */
public record Amount(String written, String exact) {

  static final Amount NONE = new Amount("", "");

  static Amount of(BigDecimal value, String unit, Scale scale) {
    String exact = Grouped.of(value);
    String written = Grouped.of(scale.of(value.toPlainString())) + scale.unit(unit);
    return new Amount(Visible.plain(written), Visible.plain(beside(written, exact, unit)));
  }

  /** Nothing where the readable value tells it already. */
  static String beside(String written, String exact, String unit) {
    return written.startsWith(exact) ? "" : (exact + " " + unit).strip();
  }

  public boolean isEmpty() {
    return written.isEmpty();
  }
}
