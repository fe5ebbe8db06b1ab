package io.zhibiao.pipeline.stats;

import java.util.Locale;

/** What figures are counted by. */
public enum Facet {
  TYPE,
  REGION,
  PERIOD,
  THEME,
  DOUBT;

  /** As tables print it: {@code type}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
