package io.zhibiao.audit.finding;

import java.util.Locale;

/** Whether a relation comes out within what the printed digits leave open. */
public enum Outcome {
  HOLDS,
  BREAKS;

  /** As rows print it: {@code holds}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
