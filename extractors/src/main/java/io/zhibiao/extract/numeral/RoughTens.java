package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Characters;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tens of a number whose units nobody tells: {@code 20几家}; not {@code 2几}, {@code 2020几} nor
 * {@code 2千0几}.
 */
final class RoughTens {

  private static final int LONGEST = 3;

  private RoughTens() {}

  /** Their value: 20; none where the digits between the places are no tens. */
  static Optional<BigDecimal> read(String text, int start, int end) {
    int length = end - start;
    if (length < 2 || length > LONGEST || text.charAt(end - 1) != '0') {
      return Optional.empty();
    }
    boolean whole = IntStream.range(start, end).allMatch(at -> Characters.isDigit(text.charAt(at)));
    return whole ? Optional.of(ArabicNumber.valueOf(text, start, end)) : Optional.empty();
  }
}
