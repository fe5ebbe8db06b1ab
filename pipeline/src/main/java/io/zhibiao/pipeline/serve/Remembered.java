package io.zhibiao.pipeline.serve;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What takes long to tell of all rows: told once for them as they are, anew when they changed. */
final class Remembered<T> {

  private final Shelf shelf;
  private final Supplier<T> teller;
  private String state = "";
  private @Nullable T told;

  Remembered(Shelf shelf, Supplier<T> teller) {
    this.shelf = shelf;
    this.teller = teller;
  }

  synchronized T get() {
    String now = shelf.state();
    T known = told;
    if (known == null || !state.equals(now)) {
      known = teller.get();
      told = known;
      state = now;
    }
    return known;
  }
}
