package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Span;
import java.util.Collections;
import java.util.Comparator;

/**
 * A numeral inside a name, a title or a fixed phrase: 三门峡, 《第十四个五年规划》, 千方百计. A phrase that begins
 * inside the figure, or is shorter than it, is not there at all: 三(十分)钟, (十分)钟; nor is it in a
 * length of time told in parts: 两小时十分.
 */
final class InName implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.rule().equals(DurationParts.RULE)) {
      return false;
    }
    Span span = candidate.span();
    int found =
        Collections.binarySearch(
            around.names(),
            new Span(span.start(), Integer.MAX_VALUE),
            Comparator.comparingInt(Span::start));
    int last = found >= 0 ? found : -found - 2;
    if (last < 0) {
      return false;
    }
    Span name = around.names().get(last);
    boolean reachesIn = name.end() > span.start();
    return name.start() < span.start() ? reachesIn : name.end() >= span.end();
  }
}
