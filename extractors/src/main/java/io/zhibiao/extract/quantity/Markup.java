package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Characters;

/** Tags that were left in a text: the sign behind {@code </b>} compares nothing. */
final class Markup {

  private static final int LONGEST = 40;

  private static final String IN_TAG = " /=-\"'#.";

  private Markup() {}

  /** Whether a tag closes right before the place: {@code <b>}5%; not {@code 浓度>}5%. */
  static boolean closesAt(String text, int place) {
    if (place < 1 || text.charAt(place - 1) != '>') {
      return false;
    }
    for (int i = place - 2; i >= Math.max(0, place - LONGEST); i--) {
      char c = text.charAt(i);
      if (c == '<') {
        return i < place - 2;
      }
      if (!Characters.isLetter(c) && !Characters.isDigit(c) && IN_TAG.indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
