package io.zhibiao.pipeline.write.xlsx;

import java.math.BigDecimal;

/** How large figures are told: 582781000000 元 as 5827.81 亿元. Nothing is rounded. */
enum Scale {
  ONE("", 0),
  WAN("万", 4),
  YI("亿", 8),
  WAN_YI("万亿", 12);

  private final String word;
  private final int zeros;

  Scale(String word, int zeros) {
    this.word = word;
    this.zeros = zeros;
  }

  /** The largest that leaves at least one in front of the point. */
  static Scale of(BigDecimal value) {
    Scale largest = ONE;
    for (Scale scale : values()) {
      if (value.abs().compareTo(BigDecimal.TEN.pow(scale.zeros)) >= 0) {
        largest = scale;
      }
    }
    return largest;
  }

  BigDecimal of(String value) {
    return new BigDecimal(value).movePointLeft(zeros).stripTrailingZeros();
  }

  /** The unit that values have then. */
  String unit(String unit) {
    return word + Units.chinese(unit);
  }
}
