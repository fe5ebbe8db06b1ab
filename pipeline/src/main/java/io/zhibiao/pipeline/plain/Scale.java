package io.zhibiao.pipeline.plain;

import java.math.BigDecimal;

/** How large figures are told: 582781000000 元 as 5827.81 亿元. Nothing is rounded. */
public enum Scale {
  ONE("", 0, 0),
  WAN("万", 4, 4),
  YI("亿", 8, 8),
  /** Tables give 11026.9亿元, and only what a country has in 万亿. */
  WAN_YI("万亿", 12, 13);

  private final String word;
  private final int zeros;
  private final int least;

  /**
   * In a value of this scale there are so many zeros, and at least so many digits behind its first.
   */
  Scale(String word, int zeros, int least) {
    this.word = word;
    this.zeros = zeros;
    this.least = least;
  }

  /** The largest that people would tell the value in. */
  public static Scale of(BigDecimal value) {
    Scale largest = ONE;
    for (Scale scale : values()) {
      if (value.abs().compareTo(BigDecimal.TEN.pow(scale.least)) >= 0) {
        largest = scale;
      }
    }
    return largest;
  }

  /** The value in this scale, exactly. */
  public BigDecimal of(String value) {
    return new BigDecimal(value).movePointLeft(zeros).stripTrailingZeros();
  }

  /** The unit that values have then. */
  public String unit(String unit) {
    return word + Units.chinese(unit);
  }
}
