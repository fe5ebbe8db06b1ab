package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;

/**
 * A number as written, without its unit.
 *
 * @param span where it stands
 * @param amount its value, scale words folded in: {@code 3.8万 → 38000}, {@code 四五千 → 4000..5000}
 * @param bound what its own characters say of exactness: {@code 2万余 → OVER}, {@code 四五千 → ABOUT}
 * @param form how it is written
 */
public record Numeral(Span span, Amount amount, Bound bound, Form form) {

  /** How a numeral is written, which decides what may be read from it. */
  public enum Form {
    /** Arabic digits, perhaps with scale words: {@code 1,820}, {@code 3.8万}. */
    ARABIC,
    /** Chinese digits: {@code 三十五}, {@code 两}. */
    CHINESE,
    /** The single character 一, mostly an article. */
    ONE,
    /** {@code 半}; the amount is 0.5. */
    HALF,
    /** A scale word without a digit: {@code 千亿}, {@code 百}. */
    BARE_SCALE,
    /** {@code 百分之五十九点五}; the amount is in hundredths. */
    PERCENT,
    /** {@code 千分之五}; the amount is in thousandths. */
    PERMILLE,
    /** {@code 三分之二}; the amount is the quotient. */
    FRACTION
  }

  /**
   * The worth of one in its last printed place: ten millions in {@code 275.2亿} and {@code 八亿四千万},
   * one in {@code 三百五十}, since such words pass over places.
   */
  public BigDecimal lastPlace() {
    return amount.low().ulp();
  }

  /** Whether it is written in Chinese throughout. */
  public boolean isChinese() {
    return form != Form.ARABIC;
  }
}
