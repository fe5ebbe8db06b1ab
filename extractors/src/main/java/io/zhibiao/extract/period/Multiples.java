package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;

/**
 * Knows numbers that tell how many times or what part of something it is: {@code 2倍}, {@code 60%}.
 */
final class Multiples {

  /** What follows their numerals: 2倍, 五成, 60%, 三分之一, 1/3, 2多倍, 一个半. */
  private static final String SIGNS = "倍成%％分/多余几个半";

  private Multiples() {}

  /** Whether one begins at the place; none in {@code 调整为2020年的2亿元}. */
  static boolean beginAt(String chars, int place) {
    int end = place;
    while (Runs.isNumeral(at(chars, end)) || at(chars, end) == '.') {
      end++;
    }
    return SIGNS.indexOf(at(chars, end)) >= 0;
  }
}
