package io.zhibiao.extract.quantity;

import java.math.BigDecimal;

/**
 * 度 that is none of temperature: {@code 发电量19亿度}, {@code 输出345亿度} are in kWh, {@code 坡度大于25度} is an
 * angle. Not {@code 气温37度}; nothing is as hot as ten thousand degrees.
 */
final class DegreeSense {

  private static final BigDecimal HOTTEST = BigDecimal.valueOf(10_000);

  private static final String POWER = "kWh";
  private static final String ANGLE = "deg";

  /** How far before the number 电 or 坡 may stand. */
  private static final int REACH = 8;

  private DegreeSense() {}

  /** The candidate in the unit that its 度 are of; itself where they may be of temperature. */
  static Candidate read(String text, Candidate candidate) {
    if (candidate.need() != Unit.Need.DEGREE) {
      return candidate;
    }
    int start = candidate.span().start();
    boolean electric = text.substring(Math.max(0, start - REACH), start).indexOf('电') >= 0;
    boolean many = candidate.amount().low().compareTo(HOTTEST) >= 0;
    if (electric || many) {
      return candidate.as(POWER);
    }
    return Cue.ANGLE.within(text, REACH, start) ? candidate.as(ANGLE) : candidate;
  }
}
