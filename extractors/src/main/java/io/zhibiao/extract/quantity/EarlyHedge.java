package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.util.Optional;

/**
 * A word of a bound before the verb whose object the figure is: {@code 至少配备}2名, {@code 最多可申请}3次.
 * Not {@code 得票最多的}3人, which has the most.
 */
final class EarlyHedge {

  /** How many characters of verb may stand between. */
  private static final int REACH = 4;

  private static final int LENGTH = 2;

  private EarlyHedge() {}

  /** The bound that such a word sets; empty where none stands before the figure's verb. */
  static Optional<Bound> before(String text, Candidate candidate) {
    boolean counted =
        candidate.type() != FigureType.ORDINAL && candidate.type() != FigureType.PERCENTAGE;
    int place = candidate.span().start();
    for (int at = place - 1; counted && at >= Math.max(LENGTH, place - REACH); at--) {
      if (!isOfVerb(text.charAt(at))) {
        return Optional.empty();
      }
      Bound bound = Hedges.early(text.substring(at - LENGTH, at));
      if (bound != null) {
        return Optional.of(bound);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfVerb(char c) {
    return Characters.isIdeograph(c) && c != '的' && !Runs.isNumeral(c);
  }
}
