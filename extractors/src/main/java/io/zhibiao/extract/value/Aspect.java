package io.zhibiao.extract.value;

import java.util.Locale;

/** How a value stands to its indicator. */
public enum Aspect {
  /** The indicator itself. */
  LEVEL,
  /** A rise of it, in amount, rate or percentage points. */
  INCREASE,
  /** A fall of it; the value stays positive. */
  DECREASE,
  /** Its part of a whole. */
  SHARE,
  /** Its multiple of something else. */
  RATIO;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
