package io.zhibiao.audit.claim;

import java.util.Locale;

/** Why a verdict is as it is. */
public enum Reason {
  EQUAL,
  EQUAL_AFTER_ROUNDING,
  BOUND_HOLDS,
  VALUE_DIFFERS,
  UNIT_DIFFERS,
  DIRECTION_DIFFERS,
  PERIOD_DIFFERS,
  REGION_DIFFERS,
  ASPECT_DIFFERS,
  SUBJECT_DIFFERS,
  REGION_UNKNOWN,
  NO_SUCH_INDICATOR,
  NO_FIGURE_IN_CLAIM;

  /** As files print it: {@code equal after rounding}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
