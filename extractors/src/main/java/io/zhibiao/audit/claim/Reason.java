package io.zhibiao.audit.claim;

import java.util.Locale;

/** Why a verdict is as it is. */
public enum Reason {
  /** The source has this very value. */
  EQUAL,
  /** The source has it with more digits: 812.6 of 813. */
  EQUAL_AFTER_ROUNDING,
  /** The claim says 超 or 不足, and the source lies there. */
  BOUND_HOLDS,
  /** The source has another value. */
  VALUE_DIFFERS,
  /** The source has it in a unit that is no scale of the claimed one. */
  UNIT_DIFFERS,
  /** A rise is claimed where a fall is told, or the other way. */
  DIRECTION_DIFFERS,
  /** The source tells it of another time. */
  PERIOD_DIFFERS,
  /** The source tells it of another place. */
  REGION_DIFFERS,
  /** The value is a change where a level is claimed, and the like. */
  ASPECT_DIFFERS,
  /** The source tells it of another organisation or thing. */
  SUBJECT_DIFFERS,
  /** The claim names a place that no table has. */
  REGION_UNKNOWN,
  /** No source speaks of such a thing. */
  NO_SUCH_INDICATOR,
  /** There is nothing in the claim that could be checked. */
  NO_FIGURE_IN_CLAIM;

  /** As files print it: {@code equal after rounding}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
