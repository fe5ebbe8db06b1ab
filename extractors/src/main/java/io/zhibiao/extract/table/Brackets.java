package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import java.util.Optional;

/** Brackets in heads and names: {@code （万只）} and {@code （±%）} tell a unit, {@code （折纯）} none. */
final class Brackets {

  private static final int LONGEST = 16;
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

  /** The unit in a bracket. */
  static Optional<Measure> unit(String bracket) {
    int start = 1;
    while (start < bracket.length() - 1 && SIGNS.indexOf(bracket.charAt(start)) >= 0) {
      start++;
    }
    return Measure.read(bracket.substring(start, bracket.length() - 1));
  }
}
