package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import java.util.List;
import java.util.Optional;

/**
 * A number whose unit stands in a bracket behind its name: {@code 发行总额（亿元）10.00}, {@code 总收入（万元）：
 * 1200}, {@code 营业收入（单位：万元）1200}. Not the first of the several numbers of a table's row, nor {@code
 * （万元）3个项目}.
 */
final class LabelledUnit implements Form {

  private static final int LONGEST_LABEL = 12;
  private static final String BETWEEN = "：= ";

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    boolean plain = numeral.form() == Numeral.Form.ARABIC;
    int close = close(text, numeral.span().start());
    if (!plain || close < 0 || !standsAlone(text, numeral.span().end())) {
      return Optional.empty();
    }
    int open = text.lastIndexOf('（', close);
    boolean named = open > 0 && Characters.isIdeograph(text.charAt(open - 1));
    return named && close - open <= LONGEST_LABEL
        ? Measure.ofLabel(text.substring(open + 1, close)).map(unit -> match(numeral, unit))
        : Optional.empty();
  }

  /** The bracket that closes before the number, a sign or a blank between or none; -1 for none. */
  private static int close(String text, int start) {
    int at = start - 1;
    while (at >= 0 && start - at <= 3 && BETWEEN.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && text.charAt(at) == '）' ? at : -1;
  }

  /** Whether neither a unit nor the next cell of a row follows. */
  private static boolean standsAlone(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    char behind = end + 1 < text.length() ? text.charAt(end + 1) : '。';
    return Characters.isPunctuation(next)
        || (next == ' ' && !Characters.isDigit(behind) && "-+—".indexOf(behind) < 0);
  }

  private static Match match(Numeral numeral, Measure unit) {
    return Match.of(Candidate.measured(numeral, unit, "labelled-unit"), 1);
  }
}
