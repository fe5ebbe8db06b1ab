package io.zhibiao.pipeline.row;

import java.util.Locale;

/** The columns of an {@link IndicatorRow}, in order. */
public enum IndicatorColumn implements Column {
  METRIC_ID,
  INDICATOR_ID,
  INDICATOR;

  @Override
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public CellType type() {
    return CellType.TEXT;
  }
}
