package io.zhibiao.extract.table;

import io.zhibiao.extract.value.Bound;

/**
 * What stands around a number in its cell and is none of it: {@code <0.9}, {@code ≥85}, {@code
 * 〔2.2〕}, the change over all the years of a plan. Not the brackets of {@code 3281 (4%)}.
 */
final class Wrapping {

  private static final String UNDER = "<≤";
  private static final String OVER = ">≥";
  private static final String OPENING = "〔[［【";
  private static final String CLOSING = "〕]］】";

  private Wrapping() {}

  /** Whether the character before the place opens one. */
  static boolean opensBefore(String chars, int at) {
    return at > 0 && (UNDER + OVER + OPENING).indexOf(chars.charAt(at - 1)) >= 0;
  }

  static boolean closesAt(String chars, int at) {
    return at < chars.length() && CLOSING.indexOf(chars.charAt(at)) >= 0;
  }

  /** The place of the first character that is none of it. */
  static int from(String chars, int start) {
    return opensBefore(chars, start + 1) ? start + 1 : start;
  }

  /** The place behind the last character that is none of it. */
  static int to(String chars, int end) {
    return closesAt(chars, end - 1) ? end - 1 : end;
  }

  /** How exactly the number that begins at the place is meant. */
  static Bound bound(String chars, int at) {
    if (!opensBefore(chars, at)) {
      return Bound.EXACT;
    }
    char sign = chars.charAt(at - 1);
    return UNDER.indexOf(sign) >= 0
        ? Bound.UNDER
        : OVER.indexOf(sign) >= 0 ? Bound.OVER : Bound.EXACT;
  }

  /** Whether the number that begins at the place stands in brackets of its own. */
  static boolean isBracketed(String chars, int at) {
    return at > 0 && OPENING.indexOf(chars.charAt(at - 1)) >= 0;
  }
}
