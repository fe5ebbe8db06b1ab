package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Amount;
import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * The short numbers that dates are made of: runs of Arabic digits, or of Chinese ones in their
 * ordinary forms. {@code 十二} has a value, {@code 一九五七} digits. Financial forms make no date: in
 * {@code 大陆三月} stands no 陆.
 */
public final class Runs {

  private static final int MOST_SMALL = 99;

  /** No number in words nor of a date is longer; where more follow, the run is none of these. */
  private static final int LONGEST = 40;

  private static final char PAIR = '两';

  private Runs() {}

  /** The character at the place; NUL where the text has none. */
  public static char at(String chars, int i) {
    return i >= 0 && i < chars.length() ? chars.charAt(i) : '\0';
  }

  /** What stands from one place to another; nothing where the one lies behind the other. */
  public static String between(String chars, int from, int to) {
    int start = Math.max(from, 0);
    int end = Math.min(to, chars.length());
    return start < end ? chars.substring(start, end) : "";
  }

  public static boolean isChinese(char c) {
    return Digits.isOrdinary(c);
  }

  public static boolean isNumeral(char c) {
    return Characters.isDigit(c) || isChinese(c);
  }

  /**
   * Index behind the run of Arabic digits, or behind as many as a number may have; the place itself
   * where there is none.
   */
  public static int digitsEnd(String chars, int from) {
    int i = from;
    while (i - from < LONGEST && Characters.isDigit(at(chars, i))) {
      i++;
    }
    return i;
  }

  /** Index behind the run of Chinese numerals, likewise. */
  public static int chineseEnd(String chars, int from) {
    int i = from;
    while (i - from < LONGEST && isChinese(at(chars, i))) {
      i++;
    }
    return i;
  }

  /** Index behind the run of either kind that begins at the place. */
  public static int end(String chars, int from) {
    int digits = digitsEnd(chars, from);
    return digits > from ? digits : chineseEnd(chars, from);
  }

  /** A number from 1 to 99: {@code 12}, {@code 十二}, {@code 廿三}; empty for anything else. */
  public static OptionalInt small(String chars, int from, int to) {
    boolean pair = to > from && chars.charAt(from) == PAIR;
    int value = pair || to - from > 3 ? 0 : value(chars, from, to).orElse(0);
    boolean brief = to > from && (to - from <= 2 || isChinese(chars.charAt(from)));
    return brief && value > 0 && value <= MOST_SMALL ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /**
   * A whole number up to 9999 that is told as an amount: {@code 110}, {@code 一百一十}, {@code 两千零四}.
   * Not digits one after the other ({@code 一九五七}), nor {@code 三四十}.
   */
  public static OptionalInt value(String chars, int from, int to) {
    if (to <= from || to - from > 7) {
      return OptionalInt.empty();
    }
    if (Characters.isDigit(chars.charAt(from))) {
      return to - from <= 4 ? OptionalInt.of(digits(chars, from, to)) : OptionalInt.empty();
    }
    return hasDigitsInRow(chars, from, to)
        ? OptionalInt.empty()
        : NumeralReader.readAt(chars, from, to)
            .filter(numeral -> numeral.span().end() == to)
            .filter(numeral -> numeral.amount() instanceof Amount.Single)
            .map(numeral -> numeral.amount().low().min(BigDecimal.valueOf(10_000)).intValue())
            .filter(value -> value < 10_000)
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty);
  }

  /** 零 may stand before a digit: 一百零三. */
  private static boolean hasDigitsInRow(String chars, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Digits.isDigit(chars.charAt(i))
          && Digits.digit(chars.charAt(i - 1)) > 0
          && Digits.isDigit(chars.charAt(i - 1))) {
        return true;
      }
    }
    return Digits.isDigit(chars.charAt(from))
        && Digits.digit(chars.charAt(from)) == 0
        && to > from + 1;
  }

  /** The value of digits of either kind, one after the other; -1 where one is no digit. */
  public static int digits(String chars, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      boolean sound = Characters.isDigit(c) || (Digits.isDigit(c) && c != PAIR);
      if (!sound) {
        return -1;
      }
      value = value * 10 + (Characters.isDigit(c) ? c - '0' : Digits.digit(c));
    }
    return value;
  }

  /** Whether two digits side by side mean a number between them: {@code 三四}, {@code 三五}. */
  public static boolean areNeighbours(char first, char second) {
    return Digits.areNeighbours(first, second);
  }
}
