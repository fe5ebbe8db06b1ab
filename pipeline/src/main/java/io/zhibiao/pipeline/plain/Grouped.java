package io.zhibiao.pipeline.plain;

import java.math.BigDecimal;

/** Decimals that are easy to read: {@code 27,516,000,000.5}. */
public final class Grouped {

  private static final int GROUP = 3;

  private Grouped() {}

  public static String of(BigDecimal value) {
    return of(value.stripTrailingZeros().toPlainString());
  }

  /** A decimal in plain notation; may be empty. */
  public static String of(String decimal) {
    int point = decimal.indexOf('.');
    int end = point < 0 ? decimal.length() : point;
    int first = decimal.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(decimal);
    for (int at = end - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
