package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import java.util.List;

/** Tells the profile of a place or a firm from a report: it says what there is, at no time. */
final class Profile {

  /** Fewer sentences that say where things lie make no profile. */
  private static final int FEWEST = 3;

  private Profile() {}

  /** Whether more sentences say where things lie and what there is than how it has changed. */
  static boolean is(List<TimedPassage> article) {
    int lies = 0;
    int changes = 0;
    for (TimedPassage timed : article) {
      String chars = timed.passage().view().chars();
      for (Span sentence : timed.passage().sentences()) {
        String text = chars.substring(sentence.start(), sentence.end());
        lies += Cues.LIES.in(text) ? 1 : 0;
        changes += Cues.MOVES.in(text) ? 1 : 0;
      }
    }
    return lies >= FEWEST && lies > changes;
  }
}
