package io.zhibiao.extract.numeral;

import io.zhibiao.extract.lexicon.Table;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chinese digits and scale words, ordinary and financial: {@code 三}, {@code 叁}, {@code 廿}, {@code
 * 万}.
 */
final class Digits {

  /** What a character is to a numeral. */
  enum Role {
    DIGIT,
    /** 廿 卅: a digit and its ten in one. */
    TENS,
    /** 十 百 千. */
    SMALL_SCALE,
    /** 万 亿. */
    LARGE_SCALE,
    /** 兆, which is a scale word only among others. */
    HUGE_SCALE
  }

  /**
   * Meaning of a character.
   *
   * @param number the digit, or the power of ten of a scale word
   */
  record Meaning(Role role, int number) {}

  private static final class Holder {
    private static final Map<Character, Meaning> MEANINGS =
        Table.load(Digits.class, "digits.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.get("character").charAt(0),
                    row ->
                        new Meaning(
                            Role.valueOf(row.get("role")), Integer.parseInt(row.get("number")))));
  }

  private static final Meaning NOTHING = new Meaning(Role.DIGIT, -1);

  private Digits() {}

  private static Meaning of(char c) {
    return Holder.MEANINGS.getOrDefault(c, NOTHING);
  }

  static boolean isDigit(char c) {
    Meaning meaning = of(c);
    return meaning.role() == Role.DIGIT && meaning.number() >= 0;
  }

  static int digit(char c) {
    return of(c).number();
  }

  static boolean isTens(char c) {
    return of(c).role() == Role.TENS;
  }

  static boolean isSmallScale(char c) {
    return of(c).role() == Role.SMALL_SCALE;
  }

  static boolean isLargeScale(char c) {
    return of(c).role() == Role.LARGE_SCALE;
  }

  static boolean isScale(char c) {
    return isSmallScale(c) || isLargeScale(c);
  }

  /** Power of ten of a scale word: 万 → 4. */
  static int power(char c) {
    return of(c).number();
  }
}
