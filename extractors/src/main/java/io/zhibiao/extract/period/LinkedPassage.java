package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The periods of a passage.
 *
 * @param times each expression of time's own period, in the order of {@link TimedPassage#times}
 * @param roles what each of them does in its sentence, likewise
 * @param mentions the period that each figure is for, in the order of the passage's mentions
 * @param governors the expression of time that gives it, likewise; none where the article's own
 *     period does, or nothing
 */
public record LinkedPassage(
    List<Period> times, List<Role> roles, List<Period> mentions, List<Optional<Span>> governors) {

  public LinkedPassage {
    times = List.copyOf(times);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    governors = List.copyOf(governors);
  }

  /** Nothing is known of the times of a passage whose reader threw. */
  public static LinkedPassage unread(TimedPassage timed) {
    int times = timed.times().size();
    int mentions = timed.passage().mentions().size();
    return new LinkedPassage(
        Collections.nCopies(times, Period.UNKNOWN),
        Collections.nCopies(times, Role.SILENT),
        Collections.nCopies(mentions, Period.UNKNOWN),
        Collections.nCopies(mentions, Optional.empty()));
  }
}
