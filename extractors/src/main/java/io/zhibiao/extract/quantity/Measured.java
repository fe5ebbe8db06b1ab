package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import java.util.List;
import java.util.Optional;

/** {@code 275.16亿元}, {@code 125个}, {@code 2.1个百分点}, {@code 三十五项}. Not a numeral without a unit. */
final class Measured implements Form {

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    return Counted.at(text, numerals.get(at))
        .map(counted -> Match.of(counted.candidate("measured"), 1));
  }
}
