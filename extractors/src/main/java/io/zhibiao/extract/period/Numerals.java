package io.zhibiao.extract.period;

import java.util.OptionalInt;

/** Reads the short numbers that dates are made of, Arabic and Chinese. */
final class Numerals {

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String CHINESE = "〇零一二三四五六七八九十廿卅两百千";

  private Numerals() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isChinese(char c) {
    return CHINESE.indexOf(c) >= 0;
  }

  static boolean isNumeral(char c) {
    return isDigit(c) || isChinese(c);
  }

  static char at(String chars, int i) {
    return i >= 0 && i < chars.length() ? chars.charAt(i) : '\0';
  }

  /** Index behind the run of Arabic digits, which is the place itself where there is none. */
  static int digitsEnd(String chars, int from) {
    int i = from;
    while (isDigit(at(chars, i))) {
      i++;
    }
    return i;
  }

  /** Index behind the run of Chinese numerals, likewise. */
  static int chineseEnd(String chars, int from) {
    int i = from;
    while (isChinese(at(chars, i))) {
      i++;
    }
    return i;
  }

  /** Index behind the numeral of either kind that begins at the place. */
  static int end(String chars, int from) {
    int digits = digitsEnd(chars, from);
    return digits > from ? digits : chineseEnd(chars, from);
  }

  /** A number from 1 to 99: {@code 12}, {@code 十二}, {@code 廿三}; empty for anything else. */
  static OptionalInt small(String chars, int from, int to) {
    if (to <= from || to - from > 3) {
      return OptionalInt.empty();
    }
    if (isDigit(chars.charAt(from))) {
      return to - from <= 2 ? positive(digits(chars, from, to)) : OptionalInt.empty();
    }
    return positive(chineseSmall(chars.substring(from, to)));
  }

  private static OptionalInt positive(int number) {
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** The value of digits of either kind, one after the other; -1 where one is no digit. */
  static int digits(String chars, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = digit(chars.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int digit(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    return c == '零' ? 0 : CHINESE_DIGITS.indexOf(c);
  }

  private static int chineseSmall(String text) {
    String plain = text.replace("廿", "二十").replace("卅", "三十");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return plain.length() == 1 ? digit(plain.charAt(0)) : -1;
    }
    if (ten > 1 || plain.length() > ten + 2) {
      return -1;
    }
    int tens = ten == 0 ? 1 : digit(plain.charAt(0));
    int ones = plain.length() == ten + 1 ? 0 : digit(plain.charAt(ten + 1));
    boolean sound = tens > 0 && (ones > 0 || plain.length() == ten + 1);
    return sound ? tens * 10 + ones : -1;
  }
}
