package io.zhibiao.audit.finding;

import java.util.List;

/**
 * A sentence with the quantities in it.
 *
 * @param text the sentence as its rows have it
 * @param told from left to right
 * @param tail the text behind the last of them
 */
record Passage(String text, List<Told> told, String tail) {

  Passage {
    told = List.copyOf(told);
  }

  /** The quantity that stands next in it. */
  Told after(Told one) {
    return told.get(one.place() - told.get(0).place() + 1);
  }

  boolean endsWith(Told one) {
    return told.get(told.size() - 1).equals(one);
  }

  /** The text from a quantity to the next one, or to the end. */
  String behind(Told one) {
    return endsWith(one) ? tail : after(one).lead();
  }
}
