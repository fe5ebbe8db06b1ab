package io.zhibiao.extract.value;

import java.util.Locale;

/** The nine kinds of figure. */
public enum FigureType {
  PERCENTAGE,
  MONEY,
  COUNT,
  MEASURE,
  RATIO,
  ORDINAL,
  AGE,
  DURATION,
  DATE;

  /** As rows print it: {@code percentage}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
