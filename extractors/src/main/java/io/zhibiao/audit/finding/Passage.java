package io.zhibiao.audit.finding;

import java.util.List;

/**
 * A sentence with the quantities in it.
 *
 * @param text the sentence as its rows have it
 * @param told from left to right
 * @param tail the text behind the last of them
 * @param real whether it speaks of rates that levels at current prices do not give
 */
record Passage(String text, List<Told> told, String tail, boolean real) {

  Passage {
    told = List.copyOf(told);
  }

  /** Which of its quantities it is, from 0. */
  int indexOf(Told one) {
    return one.place() - told.get(0).place();
  }

  boolean endsWith(Told one) {
    return told.get(told.size() - 1).equals(one);
  }

  /** The text from a quantity to the next one, or to the end. */
  String behind(Told one) {
    return endsWith(one) ? tail : told.get(indexOf(one) + 1).lead();
  }
}
