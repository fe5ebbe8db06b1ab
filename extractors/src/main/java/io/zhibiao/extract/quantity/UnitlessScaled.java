package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * A number in 万 or 亿 whose unit is left out: {@code 1000万以下的贷款} is money, {@code 人数增至19.5万} a count
 * without a measure word. Not {@code 5万农户}, where the thing follows.
 */
final class UnitlessScaled implements Form {

  private static final String MONEY_WORDS = "元款资金价费税贷债额收支投值授";

  /** How far before the number a word may tell that it is money. */
  private static final int REACH = 16;

  private static final int REACH_BEHIND = 8;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int end = numeral.span().end();
    boolean scaled = "万亿".indexOf(text.charAt(end - 1)) >= 0;
    if (numeral.form() != Numeral.Form.ARABIC || !scaled || !isFree(text, end)) {
      return Optional.empty();
    }
    boolean money = isMoney(text, numeral.span());
    return Optional.of(
        Match.of(
            Candidate.plain(
                numeral.span(),
                money ? FigureType.MONEY : FigureType.COUNT,
                numeral.amount(),
                money ? "CNY" : "",
                numeral,
                "unitless-scaled"),
            1));
  }

  private static boolean isFree(String text, int end) {
    return end >= text.length()
        || !(Characters.isIdeograph(text.charAt(end)) || Characters.isLetter(text.charAt(end)))
        || text.startsWith("以", end)
        || text.startsWith("左右", end)
        || text.startsWith("的", end);
  }

  private static boolean isMoney(String text, Span number) {
    int from = Math.max(0, number.start() - REACH);
    int to = Math.min(text.length(), number.end() + REACH_BEHIND);
    String around = text.substring(from, number.start()) + text.substring(number.end(), to);
    return around.chars().anyMatch(c -> MONEY_WORDS.indexOf(c) >= 0);
  }
}
