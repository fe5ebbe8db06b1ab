package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Span;
import java.util.List;

/** One reason why a candidate is no figure. Judges refuse; they never change a candidate. */
interface Judge {

  boolean refuses(Candidate candidate, Surroundings around);

  /**
   * What stands around candidates.
   *
   * @param text a view's characters
   * @param names stretches that are names: book titles, places, fixed phrases, in order
   */
  record Surroundings(String text, List<Span> names) {

    /** The character at the place; a blank outside of the text. */
    char at(int index) {
      return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
  }
}
