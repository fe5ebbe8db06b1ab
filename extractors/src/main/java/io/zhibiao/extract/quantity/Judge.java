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
   * @param names stretches that are names: book titles, fixed phrases, in order
   * @param taken stretches that are read as something else: times, names of places, in order
   */
  record Surroundings(String text, List<Span> names, List<Span> taken) {

    /** The character at the place; a blank outside of the text. */
    char at(int index) {
      return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** Whether one of the characters directly before the place is among the signs. */
    boolean hasWithin(int reach, int before, String signs) {
      for (int i = before - 1; i >= before - reach; i--) {
        if (signs.indexOf(at(i)) >= 0) {
          return true;
        }
      }
      return false;
    }
  }
}
