package io.zhibiao.extract.value;

import java.util.Locale;

/** Whether a figure is reported or still to come. */
public enum Status {
  ACTUAL,
  /** Plans, targets, forecasts, capacities to come. */
  PLANNED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
