package io.zhibiao.extract.period;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;
import java.util.BitSet;

/**
 * The clauses of a passage, and what stands in brackets or quotation marks: a time inside says
 * nothing of a figure outside.
 */
final class Clauses {

  private static final String ENDS = "，；：。！？ ";

  /** A quotation longer than this is speech, not a name. */
  private static final int LONGEST_NAME = 200;

  private final String chars;
  private final BitSet ends = new BitSet();

  /** For each character the place of the bracket that it stands in; -1 outside. */
  private final int[] bracket;

  Clauses(String chars) {
    this.chars = chars;
    this.bracket = new int[chars.length()];
    int open = -1;
    int close = -1;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (ENDS.indexOf(c) >= 0) {
        ends.set(i);
      }
      if (i > close && (c == '（' || c == '“')) {
        int end = closing(c == '（' ? '）' : '”', i);
        if (end > 0 && !isGloss(i, end)) {
          open = i;
          close = end;
        }
      }
      bracket[i] = i <= close ? open : -1;
    }
  }

  /** {@code 本周二（24日）}: the date of the day named before, as good as outside the bracket. */
  private boolean isGloss(int open, int close) {
    boolean day = open > 1 && "一二三四五六日天".indexOf(chars.charAt(open - 1)) >= 0;
    boolean week = day && "周期拜".indexOf(chars.charAt(open - 2)) >= 0;
    boolean date = close - open > 2 && chars.charAt(close - 1) == '日';
    return week && date && Runs.isNumeral(chars.charAt(open + 1));
  }

  private int closing(char sign, int from) {
    int last = Math.min(chars.length(), from + LONGEST_NAME);
    for (int i = from + 1; i < last; i++) {
      char c = chars.charAt(i);
      if (c == sign) {
        return i;
      }
    }
    return -1;
  }

  /** Where the clause begins that holds the place. */
  int start(int place) {
    int begin = ends.previousSetBit(place) + 1;
    int open = bracket[place];
    return open >= begin && open < place ? open + 1 : begin;
  }

  /** Behind the clause that holds the place. */
  int end(int place) {
    int end = ends.nextSetBit(place);
    return end < 0 ? chars.length() : end;
  }

  /** Whether it stands in brackets that do not begin with it. */
  boolean isInBrackets(Span span) {
    int around = bracket[span.start()];
    return around >= 0 && around != span.start();
  }

  /** Whether what stands at the one place can govern what stands at the other. */
  boolean reaches(Span from, int to) {
    return !isInBrackets(from) || bracket[from.start()] == bracket[to];
  }
}
