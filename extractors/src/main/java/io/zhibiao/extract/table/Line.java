package io.zhibiao.extract.table;

import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.place.PlaceName;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Borders;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.LineBreaks;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A passage without its blanks, which know their places: {@code 产 量} reads 产量, with a gap before 量.
 * Blanks that part two cells are gaps even where the view has closed them ({@code 2262.5 5.7}).
 */
final class Line {

  private static final String PROSE = "。；！？";
  private static final int LONGEST_PLACE = 24;

  private final int passage;
  private final View view;
  private final SourceText source;
  private final String home;
  private final boolean furniture;
  private final String chars;

  /** Place in the view of each character. */
  private final int[] places;

  /** Whether all its characters are set wide. */
  private final boolean spread;

  /** For each character the expression of time it is in; -1 for none. */
  private final int[] times;

  /** Where each cell begins, or would if it were not blank; none where no borders are printed. */
  private final List<Integer> cellStarts = new ArrayList<>();

  /**
   * Reads a passage.
   *
   * @param borders those that it prints
   * @param home code of the publication's home; empty where unknown
   */
  Line(int passage, TimedPassage timed, Borders borders, SourceText source, String home) {
    this.passage = passage;
    this.source = source;
    this.home = home;
    this.furniture = timed.passage().role() == Passage.Role.FURNITURE;
    this.view = timed.passage().view();
    StringBuilder kept = new StringBuilder(view.length());
    int[] at = new int[view.length()];
    if (borders.exist()) {
      cellStarts.add(0);
    }
    for (int i = 0; i < view.length(); i++) {
      if (borders.exist()) {
        addStarts(borders.at(i), kept.length());
      }
      if (view.chars().charAt(i) != ' ' && !borders.isMark(i)) {
        at[kept.length()] = i;
        kept.append(view.chars().charAt(i));
      }
    }
    addStarts(borders.exist() ? borders.at(view.length()) : 0, kept.length());
    this.chars = kept.toString();
    this.places = Arrays.copyOf(at, chars.length());
    this.spread = isSpread();
    this.times = new int[chars.length()];
    Arrays.fill(times, -1);
    for (int t = 0; t < timed.times().size(); t++) {
      TimeExpression time = timed.times().get(t);
      for (int i = compact(time.span().start()); i < compact(time.span().end()); i++) {
        times[i] = t;
      }
    }
  }

  private void addStarts(int count, int at) {
    cellStarts.addAll(Collections.nCopies(count, at));
  }

  /** The first kept character at or behind a place of the view. */
  private int compact(int place) {
    int found = Arrays.binarySearch(places, place);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether it belongs to its page, not to what is printed there: {@code — 2 —}. */
  boolean isFurniture() {
    return furniture;
  }

  /** Whether at least one empty line stands before it in the source. */
  boolean isBelowEmptyLine() {
    int breaks = 0;
    int at = view.length() == 0 ? 0 : view.origin(0);
    while (at > 0 && breaks < 2 && isEmpty(source.text().charAt(at - 1))) {
      at--;
      breaks += source.text().charAt(at) == '\n' ? 1 : 0;
    }
    return breaks >= 2;
  }

  private static boolean isEmpty(char c) {
    return Characters.isBlank(c) || LineBreaks.isLineBreak(c);
  }

  /** How far it is printed in from the left, in ASCII characters. */
  int indent() {
    int width = 0;
    int at = view.length() == 0 ? 0 : view.origin(0);
    while (at > 0 && Characters.isBlank(source.text().charAt(at - 1))) {
      at--;
      width += source.text().charAt(at) == '\u3000' ? 2 : 1;
    }
    return width;
  }

  int passage() {
    return passage;
  }

  String chars() {
    return chars;
  }

  View view() {
    return view;
  }

  /** The stretch of the view that characters take. */
  Span inView(int from, int to) {
    return new Span(places[from], places[to - 1] + 1);
  }

  /** The characters as the source prints them, without its blanks. */
  String printed(int from, int to) {
    StringBuilder printed = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      printed.append(source.text().charAt(view.origin(places[i])));
    }
    return printed.toString();
  }

  /**
   * Whether the source has a blank or a line break before the character, or it begins the line;
   * where all characters are set wide, {@code 城 市　　农 村}, more than one blank.
   */
  boolean gapBefore(int index) {
    return index == 0 || index >= chars.length() || widthBefore(index) > (spread ? 1 : 0);
  }

  private int widthBefore(int index) {
    return view.origin(places[index]) - view.origin(places[index - 1]) - 1;
  }

  private boolean isSpread() {
    int narrow = 0;
    int wide = 0;
    for (int i = 1; i < chars.length(); i++) {
      if (widthBefore(i) == 0) {
        return false;
      }
      narrow += widthBefore(i) == 1 ? 1 : 0;
      wide += widthBefore(i) > 1 ? 1 : 0;
    }
    return narrow > 1 && wide > 0 && chars.chars().allMatch(c -> Characters.isIdeograph((char) c));
  }

  /** The expression of time that the character is in; -1 for none. */
  int time(int index) {
    return times[index];
  }

  /** The place behind the expression of time that the character is in. */
  int timeEnd(int index) {
    int end = index;
    while (end < chars.length() && times[end] == times[index]) {
      end++;
    }
    return end;
  }

  /** Code of the publication's home; empty where unknown. */
  String home() {
    return home;
  }

  /** The division that is named or pointed at from the character on, up to the next gap. */
  Optional<PlaceName> placeAt(int index) {
    int end = Math.min(chars.length(), index + LONGEST_PLACE);
    int gap = index + 1;
    while (gap < end && !gapBefore(gap)) {
      gap++;
    }
    boolean spaced = gap == index + 1;
    return Places.atHeadOf(chars.substring(index, spaced ? end : gap), home);
  }

  /** Whether it prints the borders of its cells. */
  boolean isBordered() {
    return !cellStarts.isEmpty();
  }

  /** Where each of its cells begins; empty where it prints no borders. */
  List<Integer> cellStarts() {
    return cellStarts;
  }

  /** Whether it is written in sentences, so that it holds no cells. */
  boolean isProse() {
    if (isBordered()) {
      return false;
    }
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (PROSE.indexOf(c) >= 0 || (c == '，' && !isInNumber(i))) {
        return !UnitLine.names(chars);
      }
    }
    return false;
  }

  private boolean isInNumber(int comma) {
    return comma > 0
        && comma + 1 < chars.length()
        && Characters.isDigit(chars.charAt(comma - 1))
        && Characters.isDigit(chars.charAt(comma + 1));
  }
}
