package io.zhibiao.pipeline.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things, whatever one of them says. */
final class Closing {

  private Closing() {}

  static void all(List<? extends Closeable> things) throws IOException {
    @Nullable IOException first = null;
    for (Closeable thing : things) {
      try {
        thing.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
