package io.zhibiao.fuzz;

/** The library reads any text. */
public final class LibraryFuzz {

  private LibraryFuzz() {}

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Promises.extract(Promises.text(bytes));
  }
}
