package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * The value of an index, which has no unit: {@code 基尼系数0.465}, {@code 性别比由97.45下降为91.45}, {@code
 * PMI为50.2}, {@code 容积率≤2}. Not {@code 恩格尔系数为30%} nor {@code 指数基金12.5亿元}.
 */
final class IndexValue implements Form {

  /** How far before a value its name may stand, brackets aside. */
  private static final int REACH = 40;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    int end = numeral.span().end();
    boolean sound =
        numeral.form() == Numeral.Form.ARABIC
            && numeral.amount() instanceof Amount.Single
            && (numeral.amount().low().scale() > 0 || Hedges.lengthBefore(text, start) > 0)
            && Units.at(text, end).isEmpty()
            && (Clause.closes(text, end) || Cue.RATIO_VERB.beginAt(text, end));
    if (!sound || !isTold(text, start, Cue.RATIO_VERB.beginAt(text, end))) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                numeral.span(), FigureType.RATIO, numeral.amount(), "", numeral, "index-value"),
            1));
  }

  /** The name stands right before, or before in the clause where the value is led on or to. */
  private static boolean isTold(String text, int start, boolean leadsOn) {
    int led = ledBy(text, start);
    return Cue.INDEX.endAt(text, start - led)
        || ((led > 0 || leadsOn) && Cue.INDEX.in(clauseBefore(text, start)));
  }

  /** How many characters lead on to the value: {@code 为}, {@code 大于等于}, {@code ≥}. */
  private static int ledBy(String text, int start) {
    int verb = Cue.RATIO_VERB.lengthBefore(text, start);
    return verb > 0 ? verb : Hedges.lengthBefore(text, start);
  }

  /** The clause before a place; a comma in a bracket does not end it. */
  private static String clauseBefore(String text, int place) {
    int at = place;
    int depth = 0;
    while (at > Math.max(0, place - REACH)) {
      char c = text.charAt(at - 1);
      depth += c == '）' ? 1 : c == '（' ? -1 : 0;
      if (depth <= 0 && (Clause.isEnd(c) || c == '、')) {
        break;
      }
      at--;
    }
    return text.substring(at, place);
  }
}
