package io.zhibiao.extract.value;

import java.util.Locale;

/** How a value stands to its indicator. */
public enum Aspect {
  /** A date has none. */
  NONE,
  /** The indicator itself. */
  LEVEL,
  /** A rise of it, in amount, rate or percentage points. */
  INCREASE,
  /** A fall of it; the value stays positive. */
  DECREASE,
  /** How far it lies over something that is no earlier state of it: 高于全国平均1.2个百分点. */
  ABOVE,
  /** How far it lies under such a thing: 比计划少3万吨. */
  BELOW,
  /** Its part of a whole. */
  SHARE,
  /** Its multiple of something else. */
  RATIO;

  /** As rows print it; empty for none. */
  public String label() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** Whether the indicator is told to have become more or less. */
  public boolean isChange() {
    return this == INCREASE || this == DECREASE;
  }
}
