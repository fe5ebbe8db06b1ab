package io.zhibiao.extract.value;

import java.util.Locale;

/** Whether a figure is reported or still to come. */
public enum Status {
  /** What is or was. */
  ACTUAL,
  /** Plans, targets, forecasts, capacities to come. */
  PLANNED;

  /** As rows print it: {@code actual}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
