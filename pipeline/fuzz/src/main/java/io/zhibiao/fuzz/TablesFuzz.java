package io.zhibiao.fuzz;

/** Tables: any lines below a unit and a head. */
public final class TablesFuzz {

  private TablesFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Figures.prepare();
  }

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String lines = Promises.text(bytes);
    Figures.in("2021年主要指标\n单位：亿元\n指标\t2021年\t增长（%）\n" + lines);
  }
}
