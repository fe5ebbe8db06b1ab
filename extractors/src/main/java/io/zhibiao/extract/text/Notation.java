package io.zhibiao.extract.text;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the marks of LaTeX and Markdown out of a text, which PDF tools and editors leave there: in
 * {@code $8.9\%$}, {@code **8.9%**} and {@code 28.65**亿元**} they mean nothing, {@code \times
 * 10^{4}} means 万. Leaves {@code $6526万}, money, and {@code 张**}, a name.
 *
 * <p>Each character stays at its place, so that rows lead back to what is printed: a mark becomes
 * NUL, which no view has.
 */
final class Notation {

  /** What stands where a mark stood. */
  static final char GONE = '\0';

  /** Longer formulas are mathematics, not a figure. */
  private static final int LONGEST_FORMULA = 80;

  private static final int LONGEST_EMPHASIS = 200;

  /** Characters of a word that is slanted by itself. */
  private static final int LONGEST_TERM = 16;

  /** {@code ***} is bold and slanted. */
  private static final int WIDEST_FENCE = 3;

  private static final String MARKS = "$\\*`<~";

  /** Tags of a text's look; a power behind a number is none: {@code 10<sup>4</sup>}. */
  private static final Set<String> TAGS =
      Set.of("b", "strong", "i", "em", "u", "s", "del", "span", "font", "mark", "sup", "sub", "br");

  private static final int LONGEST_TAG = 8;

  private final String text;
  private final char[] plain;
  private final Formula formula;

  private Notation(String text) {
    this.text = text;
    this.plain = text.toCharArray();
    this.formula = new Formula(text, plain);
  }

  /** The text with its marks taken out, as long as before; itself where there are none. */
  static String plain(String text) {
    boolean marked = MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
    return marked || text.contains("__") ? new Notation(text).read() : text;
  }

  private String read() {
    int at = 0;
    while (at < plain.length) {
      at =
          switch (plain[at]) {
            case '$' -> formula(at);
            case '\\' -> escape(at);
            case '*', '`', '_', '~' -> emphasis(at);
            case '<' -> tag(at);
            default -> at + 1;
          };
    }
    return new String(plain);
  }

  /** Reads {@code $…$} where it encloses a figure, {@code $$…$$} likewise. */
  private int formula(int open) {
    int width = open + 1 < plain.length && plain[open + 1] == '$' ? 2 : 1;
    int from = open + width;
    int close = from;
    while (close < plain.length && close - from <= LONGEST_FORMULA && Formula.holds(plain[close])) {
      close++;
    }
    if (close == from
        || close >= plain.length
        || plain[close] != '$'
        || !formula.isFigure(from, close)) {
      return from;
    }
    int end = close + 1;
    end += width == 2 && end < plain.length && plain[end] == '$' ? 1 : 0;
    if (end < plain.length && Characters.isDigit(plain[end])) {
      return from;
    }
    clear(blanksBefore(open), from);
    formula.read(from, close);
    clear(close, blanksBehind(end));
    return end;
  }

  /** {@code 8.9\%}, {@code 8\.9}: the sign behind it is meant as it stands. */
  private int escape(int at) {
    boolean sign = at + 1 < plain.length && ".%*_-+#$~".indexOf(plain[at + 1]) >= 0;
    boolean number = at > 0 && (Characters.isDigit(plain[at - 1]) || plain[at - 1] == ' ');
    plain[at] = sign && number ? GONE : plain[at];
    return sign && number ? at + 2 : at + 1;
  }

  /** {@code **8.9%**}, {@code 28.65**亿元**}: marks around a figure, or around a part of one. */
  private int emphasis(int open) {
    char mark = plain[open];
    int width = 1;
    while (width < WIDEST_FENCE && open + width < plain.length && plain[open + width] == mark) {
      width++;
    }
    String fence = String.valueOf(mark).repeat(width);
    int from = open + width;
    int most = Math.min(plain.length, from + LONGEST_EMPHASIS);
    char before = open > 0 ? Characters.normalize(plain[open - 1]) : mark;
    boolean behindDigit = Characters.isDigit(before);
    int term = width == 1 ? endOfSlanted(open, mark) : open;
    if (term > open) {
      clear(open, from);
      clear(term - 1, term);
      return term;
    }
    if ((mark == '_' || mark == '~') && width != 2) {
      return open + 1;
    }
    boolean figure = (behindDigit && width > 1) || isTerm(open, from, mark);
    boolean factor = behindDigit && width == 1;
    for (int i = from; i < most && !LineBreaks.isLineBreak(plain[i]) && !factor; i++) {
      if (text.startsWith(fence, i)) {
        boolean tight = i > from && !Characters.isBlank(plain[from]) && plain[from] != mark;
        if (figure && tight && !Characters.isBlank(plain[i - 1])) {
          clear(open, from);
          clear(i, i + width);
        }
        return figure && tight ? from : open + width;
      }
      figure |= Characters.isDigit(Characters.normalize(plain[i]));
    }
    return from;
  }

  /** Behind the mark that closes {@code *增长*} or {@code _常住人口_}, words alone; else the place. */
  private int endOfSlanted(int open, char mark) {
    int close = open + 1;
    while (close < plain.length
        && close - open <= LONGEST_TERM
        && Characters.isIdeograph(plain[close])) {
      close++;
    }
    boolean closed = close > open + 1 && close < plain.length && plain[close] == mark;
    boolean begins = open == 0 || !isPart(plain[open - 1], mark);
    boolean ends = close + 1 >= plain.length || !isPart(plain[close + 1], mark);
    return closed && begins && ends && (mark == '*' || mark == '_') ? close + 1 : open;
  }

  private static boolean isPart(char c, char mark) {
    return Characters.isIdeograph(c) || Characters.isLetter(c) || c == mark;
  }

  /** {@code `GDP`}, {@code **工业增加值**} at the start of a clause; not {@code 张**和李**}, names. */
  private boolean isTerm(int open, int from, char mark) {
    boolean strong = mark == '`' || (mark == '*' && from - open > 1);
    boolean begins = open == 0 || !Characters.isIdeograph(plain[open - 1]);
    return strong
        && begins
        && from < plain.length
        && (Characters.isIdeograph(plain[from]) || Characters.isLetter(plain[from]));
  }

  /** {@code 28.65<b>亿元</b>}: a tag of the look, without attributes. */
  private int tag(int open) {
    int name = open + 1 < plain.length && plain[open + 1] == '/' ? open + 2 : open + 1;
    int close = name;
    while (close < Math.min(plain.length, name + LONGEST_TAG)
        && Characters.isLetter(plain[close])) {
      close++;
    }
    boolean closed = close < plain.length && plain[close] == '>';
    boolean power =
        open > 0 && Characters.isDigit(Characters.normalize(plain[open - 1])) && name == open + 1;
    String word = text.substring(name, close).toLowerCase(Locale.ROOT);
    if (!closed || !TAGS.contains(word) || (power && word.startsWith("su"))) {
      return open + 1;
    }
    clear(open, close + 1);
    return close + 1;
  }

  private int blanksBefore(int place) {
    int at = place;
    while (at > 0 && plain[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  private int blanksBehind(int place) {
    int at = place;
    while (at < plain.length && plain[at] == ' ') {
      at++;
    }
    return at;
  }

  private void clear(int from, int to) {
    for (int i = from; i < to; i++) {
      plain[i] = GONE;
    }
  }
}
