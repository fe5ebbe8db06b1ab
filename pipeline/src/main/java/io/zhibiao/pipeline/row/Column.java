package io.zhibiao.pipeline.row;

/** A column of a table that is written: what every form of output makes of it comes from here. */
public interface Column {

  /** The name as files print it: {@code region_code}. */
  String header();

  /** What its cells hold where they are not empty. */
  CellType type();
}
