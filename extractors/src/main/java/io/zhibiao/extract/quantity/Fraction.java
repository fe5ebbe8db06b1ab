package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/** {@code 百分之五十九点五} → 59.5 %, {@code 千分之五} → 5 ‰, {@code 三分之二} → 0.6666666667 倍. */
final class Fraction implements Form {

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    return switch (numeral.form()) {
      case PERCENT -> Optional.of(match(numeral, FigureType.PERCENTAGE, "%"));
      case PERMILLE -> Optional.of(match(numeral, FigureType.PERCENTAGE, "‰"));
      case FRACTION -> Optional.of(match(numeral, FigureType.RATIO, "倍"));
      case ARABIC, CHINESE, ONE, HALF, BARE_SCALE -> Optional.empty();
    };
  }

  private static Match match(Numeral numeral, FigureType type, String unit) {
    return Match.of(
        Candidate.plain(numeral.span(), type, numeral.amount(), unit, numeral, "fraction"), 1);
  }
}
