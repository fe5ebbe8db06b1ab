package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Passage;
import java.util.List;

/**
 * A passage with its expressions of time, as {@link Times#find} gives them.
 *
 * @param passage the passage; its mentions are the figures that are no dates
 * @param times its expressions of time, in order
 */
public record TimedPassage(Passage passage, List<TimeExpression> times) {

  public TimedPassage {
    times = List.copyOf(times);
  }
}
