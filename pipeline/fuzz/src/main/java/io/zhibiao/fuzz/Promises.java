package io.zhibiao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A text of bytes, and what is promised of all texts. */
final class Promises {

  private Promises() {}

  static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  static void require(boolean kept, String promise) {
    if (!kept) {
      throw new IllegalStateException(promise);
    }
  }
}
