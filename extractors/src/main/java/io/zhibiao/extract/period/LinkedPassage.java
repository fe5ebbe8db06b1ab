package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.util.List;

/**
 * The periods of a passage.
 *
 * @param times each expression of time's own period, in the order of {@link TimedPassage#times}
 * @param roles what each of them does in its sentence, likewise
 * @param mentions the period that each figure is for, in the order of the passage's mentions
 */
public record LinkedPassage(List<Period> times, List<Role> roles, List<Period> mentions) {

  public LinkedPassage {
    times = List.copyOf(times);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
