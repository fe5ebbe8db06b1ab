package io.zhibiao.extract.period;

/** Which end of a stretch of time is meant. */
public enum Edge {
  /** The whole of it. */
  NONE,
  /** Its beginning: 年初, 月初. */
  START,
  /** Its last day: 年末, 月底. */
  END
}
