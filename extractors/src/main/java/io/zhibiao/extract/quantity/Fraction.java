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
      case FRACTION ->
          Optional.of(ofUnit(text, numeral).orElseGet(() -> match(numeral, FigureType.RATIO, "倍")));
      case ARABIC, CHINESE, ONE, HALF, BARE_SCALE -> Optional.empty();
    };
  }

  /** 四分之一公升 is a quarter of one; 三分之二人口 is a part of them. */
  private static Optional<Match> ofUnit(String text, Numeral numeral) {
    return Counted.at(text, numeral)
        .filter(counted -> counted.unit().unit().need() == Unit.Need.NOTHING)
        .filter(counted -> counted.unit().unit().type() == FigureType.MEASURE)
        .map(counted -> Match.of(counted.candidate("fraction"), 1));
  }

  private static Match match(Numeral numeral, FigureType type, String unit) {
    return Match.of(
        Candidate.plain(numeral.span(), type, numeral.amount(), unit, numeral, "fraction"), 1);
  }
}
