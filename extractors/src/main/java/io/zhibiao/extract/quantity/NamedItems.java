package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.ScaleWords;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code 甲区61、乙区77、丙区8例}, {@code 甲县（27）、乙县（28）、丙县（30微克/立方米）}: each number of the list has the last
 * one's unit. Not {@code 歼10、苏27、直9两架}, whose numbers belong to the names, nor a pair of whole
 * numbers, which may be anything: {@code 国道104、省道3条}.
 */
final class NamedItems implements Form {

  private static final String RULE = "named-items";
  private static final String SEPARATORS = "、和及与";
  private static final String ENDS = "、和及与）";

  /** One character and a number are a model: 歼10. */
  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_NAME = 10;

  /** No list is longer; longer runs are looked at no further. */
  private static final int MOST = 40;

  private static final int FEWEST = 3;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral first = numerals.get(at);
    if (!isBare(text, first) || !isNamed(text, first)) {
      return Optional.empty();
    }
    List<Integer> places = places(text, numerals, at);
    List<Numeral> items = places.stream().map(numerals::get).toList();
    int size = items.size();
    if (size < FEWEST && !(size > 1 && isDecimal(text, first))) {
      return Optional.empty();
    }
    return Counted.at(text, items.get(size - 1))
        .map(end -> new Match(candidates(text, items, end), places.get(size - 1) - at + 1));
  }

  /** Which numerals are the list that begins at one, those of names like {@code 二道区} left out. */
  private static List<Integer> places(String text, List<Numeral> numerals, int at) {
    List<Integer> places = new ArrayList<>();
    int last = at;
    places.add(last);
    while (places.size() < MOST && last + 1 < numerals.size()) {
      boolean inName = numerals.get(last + 1).form() != Numeral.Form.ARABIC;
      int next = Math.min(inName ? last + 2 : last + 1, numerals.size() - 1);
      if (!isBare(text, numerals.get(last))
          || !isNamed(text, numerals.get(last), numerals.get(next))) {
        break;
      }
      places.add(next);
      last = next;
    }
    return places;
  }

  private static List<Candidate> candidates(String text, List<Numeral> items, Counted last) {
    int power = ScaleWords.power(text, last.numeral());
    List<Candidate> candidates = new ArrayList<>();
    for (Numeral item : items.subList(0, items.size() - 1)) {
      candidates.add(last.lendTo(item, power, RULE));
    }
    candidates.add(last.candidate(RULE));
    return candidates;
  }

  /** Whether nothing but the end of its item stands behind a number. */
  private static boolean isBare(String text, Numeral numeral) {
    int end = numeral.span().end();
    return numeral.form() == Numeral.Form.ARABIC
        && end < text.length()
        && ENDS.indexOf(text.charAt(end)) >= 0
        && Characters.isDigit(text.charAt(end - 1));
  }

  /** Whether a name stands before the first number. */
  private static boolean isNamed(String text, Numeral first) {
    int end = nameEnd(text, first.span().start());
    return end >= SHORTEST_NAME
        && Characters.isIdeograph(text.charAt(end - 1))
        && Characters.isIdeograph(text.charAt(end - SHORTEST_NAME));
  }

  /** Whether a mark and a name stand between two numbers, and no more. */
  private static boolean isNamed(String text, Numeral before, Numeral next) {
    int at = before.span().end();
    boolean bracket = text.charAt(at) == '）';
    int mark = bracket ? at + 1 : at;
    int end = nameEnd(text, next.span().start());
    int length = end - mark - 1;
    boolean opened = end > 0 && text.charAt(end) == '（';
    if (bracket != opened
        || length < SHORTEST_NAME
        || length > LONGEST_NAME
        || SEPARATORS.indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    return text.substring(mark + 1, end).chars().allMatch(c -> Characters.isIdeograph((char) c));
  }

  /** Where the name before a number ends: before its bracket, or a blank. */
  private static int nameEnd(String text, int number) {
    boolean apart = number > 0 && "（ ".indexOf(text.charAt(number - 1)) >= 0;
    return apart ? number - 1 : number;
  }

  private static boolean isDecimal(String text, Numeral numeral) {
    return text.substring(numeral.span().start(), numeral.span().end()).indexOf('.') >= 0;
  }
}
