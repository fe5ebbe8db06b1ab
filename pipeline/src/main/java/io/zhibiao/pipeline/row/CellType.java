package io.zhibiao.pipeline.row;

/** What the cells of a column hold where they are not empty. */
public enum CellType {
  /** Any text; an empty one stands for nothing. */
  TEXT,
  /** A whole number from 0 to 2³¹ − 1. */
  INTEGER,
  /** An exact decimal of any length, in plain notation. */
  DECIMAL,
  /** A day, ISO 8601. */
  DATE
}
