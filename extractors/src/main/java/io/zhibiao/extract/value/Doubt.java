package io.zhibiao.extract.value;

import java.util.Locale;

/** What of a row a reading may be unsure of: columns of the contract, in their order. */
public enum Doubt {
  REGION,
  SUBJECT,
  INDICATOR,
  VALUE,
  UNIT,
  BOUND,
  ASPECT,
  COMPARISON,
  PERIOD,
  STATUS;

  /** The name of the column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
