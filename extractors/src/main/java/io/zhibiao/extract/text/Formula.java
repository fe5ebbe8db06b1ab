package io.zhibiao.extract.text;

import static io.zhibiao.extract.text.Notation.GONE;

import java.util.Map;

/**
 * Reads the commands of LaTeX in a formula that tells a figure: {@code 8.9\%}, {@code \frac{1}{3}},
 * {@code \times 10^{4}}, {@code 25^{\circ}\mathrm{C}}. Each command leaves the characters that it
 * stands for at its place.
 */
final class Formula {

  private static final String FRACTION = "\\frac{";

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

  private static final String COMPARISONS = "≤≥约<>";

  private final String text;

  /** The same characters, as far as they are read. */
  private final char[] plain;

  Formula(String text, char[] plain) {
    this.text = text;
    this.plain = plain;
  }

  /** Whether a formula that only tells a figure may have the character. */
  static boolean holds(char c) {
    return Characters.isDigit(c) || Characters.isLetter(c) || IN_FORMULA.indexOf(c) >= 0;
  }

  /** A number, with commands or alone: {@code $5 and } is none. */
  boolean isFigure(int from, int close) {
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
  void read(int from, int to) {
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
    closeAtBrace(from, to);
  }

  /** The last character of {@code 12\mathrm{~m}^{2}} stands where its brace closes. */
  private void closeAtBrace(int from, int to) {
    int close = to - 1;
    while (close > from && text.charAt(close) == ' ') {
      close--;
    }
    int last = close;
    while (last > from && plain[last] == GONE) {
      last--;
    }
    int open = text.lastIndexOf('{', close);
    boolean number = open > from && text.substring(from, open).chars().anyMatch(this::isDigit);
    if (text.charAt(close) == '}' && last < close && open < last && number) {
      plain[close] = plain[last];
      plain[last] = GONE;
    }
  }

  private boolean isDigit(int c) {
    return Characters.isDigit((char) c);
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
    String words = start > exponent ? PowersOfTen.word(text.substring(start, end)) : null;
    if (words == null) {
      return at;
    }
    int behind = end < to && plain[end] == '}' ? end + 1 : end;
    clear(at, behind);
    words.getChars(0, words.length(), plain, at);
    return behind;
  }

  /**
   * {@code \frac{1}{3}}: {@code 1/3} from its first character to its last; the place where none
   * stands.
   */
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
    String part = text.substring(above, between);
    String whole = text.substring(below, close);
    clear(at, close + 1);
    part.getChars(0, part.length(), plain, at);
    plain[at + part.length()] = '/';
    whole.getChars(0, whole.length(), plain, close + 1 - whole.length());
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

  private void clear(int from, int to) {
    for (int i = from; i < to; i++) {
      plain[i] = GONE;
    }
  }
}
