package io.zhibiao.pipeline.correction;

import java.util.Locale;

/** What a reviewer decides of a row. */
enum Decision {
  /** The row stays as it is. */
  ACCEPT,
  /** There shall be no such row. */
  REJECT,
  /** Some of its cells shall be others. */
  CORRECT,
  /** There shall be a row where the reading found none. */
  ADD;

  /** As files print it: {@code accept}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
