package io.zhibiao.audit.finding;

import java.util.Locale;

/** What relation between figures a text tells. */
public enum Kind {
  /** Parts add up to the whole. */
  SUM,
  /** A part divided by the whole is the share told. */
  SHARE,
  /** Two levels, or a level and its change, give the rate told. */
  GROWTH,
  /** Two levels give the amount of change told. */
  DIFFERENCE,
  /** A total divided by a count is the average told. */
  AVERAGE,
  /** The same thing is told more than once. */
  REPEAT;

  /** As rows print it: {@code sum}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
