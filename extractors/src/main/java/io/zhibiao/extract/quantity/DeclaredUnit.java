package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A number of prose that is counted in what the article or its sentence declares: {@code
 * （单位均为万元）本年收入6,218.45，其中}; {@code 流量（单位：立方米每秒），各站分别是 1800、960}. Not {@code 附件3，}, nor a number
 * that has a unit of its own or is a cell.
 */
public final class DeclaredUnit {

  /** Where nothing is declared. */
  public static final DeclaredUnit NONE = new DeclaredUnit(new TreeMap<>());

  /** What stands behind a value of prose. */
  private static final String CLOSES = "，。；、）（：和及与";

  private static final String LISTS = "、和及与，";

  /** By the place from which it holds; none where nothing does any more. */
  private final NavigableMap<Integer, Optional<Declared>> places;

  /**
   * A unit that was declared.
   *
   * @param surely whether it is said to hold for all numbers, plain ones among them
   */
  record Declared(Measure measure, boolean surely) {}

  DeclaredUnit(NavigableMap<Integer, Optional<Declared>> places) {
    this.places = places;
  }

  /** The number that begins with a numeral, read as {@link Form} reads. */
  Optional<Form.Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    Map.Entry<Integer, Optional<Declared>> last = places.floorEntry(start);
    if (last == null || numeral.form() != Numeral.Form.ARABIC || !isValue(text, numerals, at)) {
      return Optional.empty();
    }
    return last.getValue()
        .filter(declared -> declared.surely() || isAmount(numeral, text))
        .map(declared -> match(numeral, declared.measure()));
  }

  /** {@code 402.17}, {@code 6,218}. */
  private static boolean isAmount(Numeral numeral, String text) {
    String written = text.substring(numeral.span().start(), numeral.span().end());
    return written.indexOf('.') > 0 || written.indexOf(',') > 0 || written.indexOf('，') > 0;
  }

  private static boolean isValue(String text, List<Numeral> numerals, int at) {
    int start = numerals.get(at).span().start();
    int end = numerals.get(at).span().end();
    boolean closed = end == text.length() || CLOSES.indexOf(text.charAt(end)) >= 0;
    if (!closed || start == 0 || Cue.NO_VALUE.endAt(text, start)) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean next =
        at > 0 && LISTS.indexOf(before) >= 0 && numerals.get(at - 1).span().end() == start - 1;
    char name = before == ' ' && start > 1 ? text.charAt(start - 2) : before;
    return next || (Characters.isIdeograph(name) && LISTS.indexOf(name) < 0) || before == '）';
  }

  private static Form.Match match(Numeral numeral, Measure unit) {
    return Form.Match.of(Candidate.measured(numeral, unit, "declared-unit"), 1);
  }
}
