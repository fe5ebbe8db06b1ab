package io.zhibiao.extract.place;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.FigureType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text cut at its commas, those of numbers ({@code 1,046}) aside: where the clause of a place
 * begins, and where its subject may.
 */
final class Clauses {

  private static final String ENDS = "，；：。！？ ";

  private static final String NUMERALS = "0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩（(";
  private static final int LONGEST_MARK = 4;

  private final String chars;

  /** For each character, where its clause begins. */
  private final int[] starts;

  /** For each clause by its begin, how far nothing but times and openers goes. */
  private final Map<Integer, Integer> openings = new HashMap<>();

  /** Where dates and lengths of time end, by where they begin. */
  private final Map<Integer, Integer> dates = new HashMap<>();

  private Clauses(String chars, List<Mention> mentions) {
    this.chars = chars;
    this.starts = new int[chars.length() + 1];
    int behindFigure = 0;
    int next = 0;
    for (int i = 1; i <= chars.length(); i++) {
      while (next < mentions.size() && mentions.get(next).span().start() < i) {
        behindFigure = mentions.get(next).span().end();
        next++;
      }
      starts[i] = isEnd(i - 1) && i > behindFigure ? i : starts[i - 1];
    }
    for (Mention mention : mentions) {
      if (mention.figure().type() == FigureType.DATE
          || mention.figure().type() == FigureType.DURATION) {
        dates.put(mention.span().start(), mention.span().end());
      }
    }
  }

  static Clauses of(Passage passage) {
    return new Clauses(passage.view().chars(), passage.mentions());
  }

  static Clauses of(String chars) {
    return new Clauses(chars, List.of());
  }

  String chars() {
    return chars;
  }

  int startOf(int position) {
    return starts[position];
  }

  boolean isEnd(int at) {
    return ENDS.indexOf(chars.charAt(at)) >= 0;
  }

  /** Whether a semicolon stands between two places. */
  boolean areParted(int from, int to) {
    for (int at = from; at < to; at++) {
      if (chars.charAt(at) == '；') {
        return true;
      }
    }
    return false;
  }

  /** Whether only times and what may come before a subject stand before it in its clause. */
  boolean opensAt(int position) {
    return openings.computeIfAbsent(starts[position], this::openingOf) >= position;
  }

  /** {@code 1.}, {@code 2、}, {@code （三）}, {@code ●}: the mark of a list's item. */
  private int behindMark(int start) {
    int at = start;
    while (at < chars.length()
        && at < start + LONGEST_MARK
        && NUMERALS.indexOf(chars.charAt(at)) >= 0) {
      at++;
    }
    boolean closed = at > start && at < chars.length() && ".．、）)".indexOf(chars.charAt(at)) >= 0;
    boolean decimal = closed && at + 1 < chars.length() && Character.isDigit(chars.charAt(at + 1));
    return closed && !decimal ? at + 1 : start;
  }

  private int openingOf(int start) {
    int at = behindMark(start);
    while (at < chars.length()) {
      Integer behindDate = dates.get(at);
      int step = behindDate == null ? Lexicon.OPENERS.lengthAt(chars, at) : behindDate - at;
      if (step == 0) {
        return at;
      }
      at += step;
    }
    return at;
  }
}
