package io.zhibiao.extract.text;

import java.util.Locale;
import java.util.Map;
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

  private static final char GONE = '\0';

  /** Longer formulas are mathematics, not a figure. */
  private static final int LONGEST_FORMULA = 80;

  private static final String FRACTION = "\\frac{";

  private static final int LONGEST_EMPHASIS = 200;

  /** {@code ***} is bold and slanted. */
  private static final int WIDEST_FENCE = 3;

  /** What a formula that only tells a figure is made of, besides letters and digits. */
  private static final String IN_FORMULA = "\\{}^_.,%+-/ ()~<>=:;'|&#×±°℃";

  /** Commands and the one character that they stand for; NUL for none. */
  private static final Map<String, Character> COMMANDS =
      Map.ofEntries(
          Map.entry("sim", '~'),
          Map.entry("pm", '±'),
          Map.entry("le", '≤'),
          Map.entry("leq", '≤'),
          Map.entry("leqslant", '≤'),
          Map.entry("ge", '≥'),
          Map.entry("geq", '≥'),
          Map.entry("geqslant", '≥'),
          Map.entry("approx", '约'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("mu", 'µ'),
          Map.entry("Omega", 'Ω'),
          Map.entry("uparrow", '↑'),
          Map.entry("downarrow", '↓'),
          Map.entry("mathrm", GONE),
          Map.entry("mathbf", GONE),
          Map.entry("mathit", GONE),
          Map.entry("mathsf", GONE),
          Map.entry("boldsymbol", GONE),
          Map.entry("rm", GONE),
          Map.entry("bf", GONE),
          Map.entry("text", GONE),
          Map.entry("textbf", GONE),
          Map.entry("quad", GONE),
          Map.entry("qquad", GONE),
          Map.entry("left", GONE),
          Map.entry("right", GONE),
          Map.entry("cdot", GONE));

  /** Powers of ten as they are spoken. */
  private static final Map<String, String> POWERS =
      Map.of("2", "百", "3", "千", "4", "万", "5", "十万", "6", "百万", "7", "千万", "8", "亿", "12", "万亿");

  private static final String COMPARISONS = "≤≥约<>";

  private static final String MARKS = "$\\*`<~";

  /** Tags of a text's look; a power behind a number is none: {@code 10<sup>4</sup>}. */
  private static final Set<String> TAGS =
      Set.of("b", "strong", "i", "em", "u", "s", "del", "span", "font", "mark", "sup", "sub", "br");

  private static final int LONGEST_TAG = 8;

  private final String text;
  private final char[] plain;

  private Notation(String text) {
    this.text = text;
    this.plain = text.toCharArray();
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
    while (close < plain.length && close - from <= LONGEST_FORMULA && isOfFormula(plain[close])) {
      close++;
    }
    if (close == from || close >= plain.length || plain[close] != '$' || !isFigure(from, close)) {
      return from;
    }
    int end = close + 1;
    end += width == 2 && end < plain.length && plain[end] == '$' ? 1 : 0;
    if (end < plain.length && Characters.isDigit(plain[end])) {
      return from;
    }
    clear(blanksBefore(open), from);
    inside(from, close);
    clear(close, blanksBehind(end));
    return end;
  }

  private static boolean isOfFormula(char c) {
    return Characters.isDigit(c) || Characters.isLetter(c) || IN_FORMULA.indexOf(c) >= 0;
  }

  /** A number, with commands or alone: {@code $5 and } is none. */
  private boolean isFigure(int from, int close) {
    boolean digit = false;
    boolean letter = false;
    boolean command = false;
    for (int i = from; i < close; i++) {
      digit |= Characters.isDigit(plain[i]);
      letter |= Characters.isLetter(plain[i]);
      command |= plain[i] == '\\' || plain[i] == '^' || plain[i] == '{';
    }
    return (digit && (command || !letter)) || isComparison(from, close);
  }

  /** {@code \\ge} alone, its figure behind the formula. */
  private boolean isComparison(int from, int close) {
    Character sign =
        plain[from] == '\\' ? COMMANDS.get(text.substring(from + 1, close).strip()) : null;
    return sign != null && COMPARISONS.indexOf(sign) >= 0;
  }

  /** Reads the commands of a formula; its blanks and braces mean nothing. */
  private void inside(int from, int to) {
    int at = from;
    while (at < to) {
      char c = plain[at];
      int behind = fraction(at, to);
      behind = behind == at ? power(at, to) : behind;
      behind = behind == at ? degree(at, to) : behind;
      behind = behind == at && c == '\\' ? command(at, to) : behind;
      if (behind > at) {
        at = behind;
        continue;
      }
      if (c == '{' || c == '}' || c == '^' || c == '_' || c == '~' || Characters.isBlank(c)) {
        plain[at] = GONE;
      }
      at++;
    }
  }

  /**
   * {@code \times 10^{4}}, {@code ×10^4}: scale words in its place; the place where none stands.
   */
  private int power(int at, int to) {
    int sign = text.startsWith("\\times", at) ? at + 6 : plain[at] == '×' ? at + 1 : at;
    int ten = skip(sign, to);
    if (sign == at || !text.startsWith("10", ten)) {
      return at;
    }
    int exponent = skip(ten + 2, to);
    int start = exponent;
    while (start < to && (plain[start] == '^' || plain[start] == '{' || plain[start] == ' ')) {
      start++;
    }
    int end = start;
    while (end < to && Characters.isDigit(plain[end])) {
      end++;
    }
    String words = start > exponent ? POWERS.get(text.substring(start, end)) : null;
    if (words == null) {
      return at;
    }
    int behind = end < to && plain[end] == '}' ? end + 1 : end;
    clear(at, behind);
    words.getChars(0, words.length(), plain, at);
    return behind;
  }

  /** {@code \frac{1}{3}}: {@code 1/3} in its place; the place where none stands. */
  private int fraction(int at, int to) {
    int above = at + FRACTION.length();
    int between = above;
    while (between < to && Characters.isDigit(plain[between])) {
      between++;
    }
    int below = between + 2;
    int close = below;
    while (close < to && Characters.isDigit(plain[close])) {
      close++;
    }
    boolean sound =
        text.startsWith(FRACTION, at)
            && between > above
            && text.startsWith("}{", between)
            && close > below
            && close < to
            && plain[close] == '}';
    if (!sound) {
      return at;
    }
    clear(at, above);
    plain[between] = '/';
    plain[between + 1] = GONE;
    plain[close] = GONE;
    return close + 1;
  }

  /** {@code ^{\circ}\mathrm{C}}: the sign stands where the letter's brace closes. */
  private int degree(int at, int to) {
    int circle = at;
    while (circle < to && (plain[circle] == '^' || plain[circle] == '{' || plain[circle] == ' ')) {
      circle++;
    }
    if (!text.startsWith("\\circ", circle) || circle == at) {
      return at;
    }
    int letter = circle + 5;
    while (letter < to && !Characters.isDigit(plain[letter]) && plain[letter] != 'C') {
      letter = text.startsWith("\\mathrm", letter) ? letter + 7 : letter + 1;
    }
    if (letter >= to || plain[letter] != 'C') {
      return at;
    }
    int behind = letter + 1 < to && plain[letter + 1] == '}' ? letter + 2 : letter + 1;
    clear(at, behind);
    plain[behind - 1] = '℃';
    return behind;
  }

  private int command(int at, int to) {
    int end = at + 1;
    while (end < to && Characters.isLetter(plain[end])) {
      end++;
    }
    if (end == at + 1) {
      plain[at] = GONE;
      if (end < to && ",;!: ".indexOf(plain[end]) >= 0) {
        plain[end] = GONE;
      }
      return end < to ? end + 1 : end;
    }
    Character meaning = COMMANDS.get(text.substring(at + 1, end));
    if (meaning != null) {
      clear(at, end);
      plain[at] = meaning;
    }
    return end;
  }

  private int skip(int from, int to) {
    int at = from;
    while (at < to && plain[at] == ' ') {
      at++;
    }
    return at;
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
    if ((mark == '_' || mark == '~') && width != 2) {
      return open + 1;
    }
    char before = open > 0 ? Characters.normalize(plain[open - 1]) : mark;
    boolean behindDigit = Characters.isDigit(before);
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
