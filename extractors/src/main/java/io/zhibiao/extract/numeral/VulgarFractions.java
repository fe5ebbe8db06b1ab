package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads fractions of a single character, alone and behind a whole: {@code ½亩}, {@code 2½年}. */
final class VulgarFractions {

  private static final Map<Character, BigDecimal> VALUES =
      Map.ofEntries(
          Map.entry('½', new BigDecimal("0.5")),
          Map.entry('⅓', new BigDecimal("0.3333333333")),
          Map.entry('⅔', new BigDecimal("0.6666666667")),
          Map.entry('¼', new BigDecimal("0.25")),
          Map.entry('¾', new BigDecimal("0.75")),
          Map.entry('⅕', new BigDecimal("0.2")),
          Map.entry('⅖', new BigDecimal("0.4")),
          Map.entry('⅗', new BigDecimal("0.6")),
          Map.entry('⅘', new BigDecimal("0.8")),
          Map.entry('⅙', new BigDecimal("0.1666666667")),
          Map.entry('⅚', new BigDecimal("0.8333333333")),
          Map.entry('⅛', new BigDecimal("0.125")),
          Map.entry('⅜', new BigDecimal("0.375")),
          Map.entry('⅝', new BigDecimal("0.625")),
          Map.entry('⅞', new BigDecimal("0.875")));

  /** No character behind it is one; Chinese ones are not looked up. */
  private static final char LAST = '⅞';

  /** Digits of a whole that has such a fraction behind it. */
  private static final int LONGEST_WHOLE = 4;

  private VulgarFractions() {}

  /** The fraction at the place, with the whole before it where the place is one's. */
  static Optional<Numeral> at(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WHOLE
        && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    boolean may = end < text.length() && text.charAt(end) <= LAST;
    BigDecimal part = may ? VALUES.get(text.charAt(end)) : null;
    if (part == null) {
      return Optional.empty();
    }
    boolean alone = end == start;
    BigDecimal whole = alone ? BigDecimal.ZERO : new BigDecimal(text.substring(start, end));
    return Optional.of(
        new Numeral(
            new Span(start, end + 1),
            new Amount.Single(whole.add(part)),
            Bound.EXACT,
            alone ? Numeral.Form.FRACTION : Numeral.Form.ARABIC));
  }
}
