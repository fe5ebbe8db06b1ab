package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import java.util.Optional;

/**
 * Brackets in heads and names: {@code （万只）}, {@code （±%）} and {@code （日数）} tell a unit, as {@code
 * /万只} does, {@code （折纯）} none.
 */
final class Brackets {

  private static final int LONGEST = 16;
  private static final String PARTING = "/，";
  private static final String BASE_OF_INDEX = "=100";
  private static final String SIGNS = "±+-";

  private Brackets() {}

  /** The place behind the bracket that opens here; the place itself where none does. */
  static int end(String chars, int open, int to) {
    if (chars.charAt(open) != '（') {
      return open;
    }
    for (int i = open + 1; i < Math.min(to, open + LONGEST); i++) {
      if (chars.charAt(i) == '）') {
        return i + 1;
      }
    }
    return open;
  }

  /** The place of the bracket that closes at the end; the end where none does. */
  static int start(String chars, int from, int end) {
    if (end == from || chars.charAt(end - 1) != '）') {
      return end;
    }
    for (int i = end - 2; i >= Math.max(from, end - LONGEST); i--) {
      if (chars.charAt(i) == '（') {
        return i;
      }
    }
    return end;
  }

  /** The place behind a unit that a sign parts from the name, {@code 产量/万吨}; else the sign's. */
  static int unitEnd(String chars, int sign, int to) {
    boolean parted = PARTING.indexOf(chars.charAt(sign)) >= 0 && to - sign <= LONGEST;
    return parted && Measure.read(chars.substring(sign + 1, to)).isPresent() ? to : sign;
  }

  private static boolean closes(String bracket) {
    return bracket.charAt(bracket.length() - 1) == '）';
  }

  /**
   * The unit in a bracket, none of an index ({@code 上年=100}), or behind the sign that parts it from
   * its name.
   */
  static Optional<Measure> unit(String bracket) {
    int start = 1;
    while (start < bracket.length() && SIGNS.indexOf(bracket.charAt(start)) >= 0) {
      start++;
    }
    String told =
        bracket.substring(start, closes(bracket) ? bracket.length() - 1 : bracket.length());
    return told.endsWith(BASE_OF_INDEX)
        ? Optional.of(Measure.RATIO)
        : Measure.read(told).or(() -> Part.counted(told));
  }
}
