package io.zhibiao.fuzz;

/** The library reads any text. */
public final class LibraryFuzz {

  private LibraryFuzz() {}

  /** Before the first input. */
  public static void fuzzerInitialize() {
    Figures.prepare();
  }

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Figures.in(Promises.text(bytes));
  }
}
