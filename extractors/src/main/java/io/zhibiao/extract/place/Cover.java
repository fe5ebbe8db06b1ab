package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text are taken by names. */
final class Cover {

  private final BitSet taken = new BitSet();

  Cover(List<Naming> names) {
    names.forEach(name -> taken.set(name.span().start(), name.span().end()));
  }

  /** Whether no name has a character of the stretch. */
  boolean isFree(Span span) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }

  boolean isTaken(int place) {
    return taken.get(place);
  }
}
