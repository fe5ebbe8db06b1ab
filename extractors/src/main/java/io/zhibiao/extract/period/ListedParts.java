package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of the time that runs which one sentence lists: {@code
 * 春季均温为2℃。3月为-10℃；4月为3℃；5月为14℃。降水量为97毫米。} They pass, and what is told behind them is of the whole
 * again.
 */
final class ListedParts {

  private ListedParts() {}

  /**
   * Settles what the times of a sentence do.
   *
   * @param said all times up to the sentence's end
   * @param first the number of the sentence's first
   * @param whole the time that ran before it
   */
  static void settle(List<Said> said, int first, Period whole) {
    List<Integer> parts = new ArrayList<>();
    for (int i = first; i < said.size(); i++) {
      if (said.get(i).role() == Role.RUNS) {
        if (!isPart(said.get(i).governing(), whole)) {
          return;
        }
        parts.add(i);
      }
    }
    if (parts.size() > 1 && !isRepeated(said, parts)) {
      parts.forEach(i -> said.set(i, said.get(i).as(Role.PASSING)));
    }
  }

  private static boolean isPart(Period part, Period whole) {
    return part.start().isPresent()
        && part.end().isPresent()
        && !Periods.isDay(part)
        && !part.equals(whole)
        && whole.contains(part.start().get())
        && whole.contains(part.end().get());
  }

  private static boolean isRepeated(List<Said> said, List<Integer> parts) {
    return parts.stream().map(i -> said.get(i).governing()).distinct().count() < parts.size();
  }
}
