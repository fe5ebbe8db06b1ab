package io.zhibiao.extract.value;

/** What a change or a ratio is measured against. */
public enum Comparison {
  /** Nothing, or nothing that is told. */
  NONE(""),
  /** The same time of the year before: 同比, 比上年, 较去年同期. */
  YOY("yoy"),
  /** The month or quarter before: 环比, 比上月. */
  MOM("mom"),
  /** The year's beginning: 比年初. */
  YEAR_START("year_start"),
  /** Anything else: 比上届, 是“十二五”末的…. */
  OTHER("other");

  private final String label;

  Comparison(String label) {
    this.label = label;
  }

  /** As rows print it: {@code yoy}; empty for none. */
  public String label() {
    return label;
  }
}
