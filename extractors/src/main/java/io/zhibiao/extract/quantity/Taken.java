package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/**
 * Characters that are read as something else already: 2019年 is a time, 五家渠 a place. The 20时 of
 * 8天20时 is no time, that of 26日20时 is one.
 */
final class Taken implements Judge {

  private static final Set<String> CLOCK_UNITS = Set.of("小时", "分钟", "秒");

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int found =
        Collections.binarySearch(
            around.taken(),
            new Span(candidate.span().start(), Integer.MAX_VALUE),
            Comparator.comparingInt(Span::start));
    int first = Math.max(0, found >= 0 ? found : -found - 2);
    for (int i = first; i < around.taken().size(); i++) {
      Span taken = around.taken().get(i);
      if (taken.start() >= candidate.span().end()) {
        return false;
      }
      if (taken.overlaps(candidate.span())) {
        return !isOfLength(candidate) || around.at(taken.start() - 1) != '天';
      }
    }
    return false;
  }

  private static boolean isOfLength(Candidate candidate) {
    return candidate.rule().equals(DurationParts.RULE) && CLOCK_UNITS.contains(candidate.unit());
  }
}
