package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import java.util.List;
import java.util.Optional;

/** One way of writing a quantity. Proposes candidates; never judges them. */
interface Form {

  /**
   * Reads the form at a numeral.
   *
   * @param text a view's characters
   * @param numerals its numerals in order
   * @param at index of the numeral that the form has to begin with
   */
  Optional<Match> read(String text, List<Numeral> numerals, int at);

  /**
   * What a form has read.
   *
   * @param candidates in order of place
   * @param numerals how many numerals it took
   */
  record Match(List<Candidate> candidates, int numerals) {

    static Match of(Candidate candidate, int numerals) {
      return new Match(List.of(candidate), numerals);
    }
  }
}
