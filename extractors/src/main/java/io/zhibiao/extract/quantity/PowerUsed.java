package io.zhibiao.extract.quantity;

import java.math.BigDecimal;

/**
 * 度 of electricity: {@code 发电量19亿度}, {@code 输出345亿度} are in kWh. Not {@code 气温37度}; nothing is as
 * hot as ten thousand degrees.
 */
final class PowerUsed {

  private static final BigDecimal HOTTEST = BigDecimal.valueOf(10_000);

  /** How far before the number 电 may stand. */
  private static final int REACH = 8;

  private PowerUsed() {}

  /** The candidate in kWh where its 度 are of electricity; itself elsewhere. */
  static Candidate read(String text, Candidate candidate) {
    if (candidate.need() != Unit.Need.DEGREE) {
      return candidate;
    }
    int start = candidate.span().start();
    boolean electric = text.substring(Math.max(0, start - REACH), start).indexOf('电') >= 0;
    boolean many = candidate.amount().low().compareTo(HOTTEST) >= 0;
    return electric || many ? candidate.as("kWh") : candidate;
  }
}
