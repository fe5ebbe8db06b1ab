package io.zhibiao.audit.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void bothEndsAreAmongItsValues() {
    Interval interval = interval("1", "2");
    assertThat(interval.contains(new BigDecimal("1.0"))).isTrue();
    assertThat(interval.contains(new BigDecimal("2"))).isTrue();
    assertThat(interval.contains(new BigDecimal("2.01"))).isFalse();
    assertThat(interval.meets(interval("2", "3"))).isTrue();
    assertThat(interval.meets(interval("2.01", "3"))).isFalse();
  }

  @Test
  void anOpenEndHoldsAllBeyond() {
    assertThat(interval("1", null).contains(new BigDecimal("1E9"))).isTrue();
    assertThat(interval("1", null).contains(new BigDecimal("0.9"))).isFalse();
    assertThat(interval(null, "1").meets(interval("2", null))).isFalse();
    assertThat(interval(null, "1").isBounded()).isFalse();
  }

  @Test
  void arithmeticHoldsEveryResult() {
    assertThat(interval("1", "2").plus(interval("10", "20"))).isEqualTo(interval("11", "22"));
    assertThat(interval("1", "2").minus(interval("10", "20"))).isEqualTo(interval("-19", "-8"));
    assertThat(interval("1", "2").minus(interval("1", null))).isEqualTo(interval(null, "1"));
    assertThat(interval("1", "2").times(interval("3", null))).isEqualTo(interval("3", null));
    assertThat(interval("1", "2").dividedBy(interval("4", "5"))).isEqualTo(interval("0.2", "0.5"));
    assertThat(interval("1", "2").dividedBy(interval("4", null))).isEqualTo(interval("0", "0.5"));
  }

  @Test
  void aQuotientWithoutEndIsRoundedOutwards() {
    Interval third = interval("1", "1").dividedBy(interval("3", "3"));
    assertThat(third.times(interval("3", "3")).contains(BigDecimal.ONE)).isTrue();
    assertThat(third.low()).isLessThan(third.high());
  }

  @Test
  void whatHasNoResultIsRefused() {
    assertThatThrownBy(() -> interval("2", "1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> interval("1", "2").dividedBy(interval("0", "1")))
        .hasMessageContaining("may be 0");
    assertThatThrownBy(() -> interval("1", "2").times(interval("-1", "1")))
        .hasMessageContaining("may be negative");
  }

  private static Interval interval(@Nullable String low, @Nullable String high) {
    return new Interval(
        low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high));
  }
}
