package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Span;
import java.util.Collections;
import java.util.Comparator;

/**
 * Characters that are read as something else already: 2019年 is a time, 五家渠 a place. The 20时 of
 * 8天20时 is no time.
 */
final class Taken implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.rule().equals(DurationParts.RULE) && !candidate.unit().equals("年")) {
      return false;
    }
    int found =
        Collections.binarySearch(
            around.taken(),
            new Span(candidate.span().start(), Integer.MAX_VALUE),
            Comparator.comparingInt(Span::start));
    int first = Math.max(0, found >= 0 ? found : -found - 2);
    for (Span taken : around.taken().subList(first, around.taken().size())) {
      if (taken.start() >= candidate.span().end()) {
        return false;
      }
      if (taken.overlaps(candidate.span())) {
        return true;
      }
    }
    return false;
  }
}
