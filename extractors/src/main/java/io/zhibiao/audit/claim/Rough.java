package io.zhibiao.audit.claim;

import io.zhibiao.audit.interval.Interval;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a rough number claims. Tenths are rounded to tenths: {@code 近四成} is 35 % to 40 %, {@code
 * 约四成} 35 % to 45 %, {@code 四成多} 40 % to 50 %. A number with 多 or 余 ends before the next one of its
 * last digit: {@code 1300多} before 1400.
 */
final class Rough {

  private static final char TENTHS = '成';
  private static final char NEARLY = '近';
  private static final String MORE = "多余";
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private Rough() {}

  /** Empty where the claim's number is no rough one. */
  static Optional<Interval> of(Row claim) {
    String text = claim.metric().evidence().text();
    BigDecimal value = claim.value();
    boolean isTenths = text.indexOf(TENTHS) >= 0 && claim.unit().equals("%");
    if (claim.quantity().bound() == Bound.ABOUT && isTenths) {
      BigDecimal most = isNearly(claim.metric().evidence()) ? value : value.add(FIVE);
      return Optional.of(new Interval(value.subtract(FIVE), most));
    }
    boolean isMore =
        claim.quantity().bound() == Bound.OVER && text.chars().anyMatch(c -> MORE.indexOf(c) >= 0);
    if (!isMore || value.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal step =
        isTenths ? TEN : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    return Optional.of(new Interval(value, value.add(step)));
  }

  private static boolean isNearly(Metric.Evidence evidence) {
    int at = evidence.sentence().indexOf(evidence.text());
    return evidence.text().charAt(0) == NEARLY
        || (at > 0 && evidence.sentence().charAt(at - 1) == NEARLY);
  }
}
