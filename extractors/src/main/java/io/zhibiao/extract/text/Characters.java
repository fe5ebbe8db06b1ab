package io.zhibiao.extract.text;

/**
 * What single characters are, and their one normal form: digits, letters and signs half width,
 * Chinese punctuation full width, traditional characters simplified, one character for one.
 */
public final class Characters {

  private Characters() {}

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A Han character, 〇 among them. */
  public static boolean isIdeograph(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
  }

  /** Punctuation in its normal form; not the quotation marks, nor a point, a sign or a dash. */
  public static boolean isPunctuation(char c) {
    return "，。、；：∶？！（）《》【】〔〕".indexOf(c) >= 0;
  }

  /** Any space in a line: ASCII, tab, no-break, ideographic, thin. */
  public static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Zero-width characters, direction marks, byte order marks, soft hyphens. */
  public static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || c == '\u0000';
  }

  /** One character for one: {@code ５ → 5, ％ → %, ( → （, 億 → 亿, 「 → “}. */
  public static char normalize(char c) {
    return c < Table.NORMAL.length ? Table.NORMAL[c] : c;
  }

  /** A text outside a view, in the same characters as one. */
  public static String normalize(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      normal.append(normalize(text.charAt(at)));
    }
    return normal.toString();
  }

  /** Loaded once, when the first text is read. */
  private static final class Table {
    private static final char[] NORMAL = load();

    private static char[] load() {
      char[] normal = new char[0x10000];
      for (int c = 0; c < normal.length; c++) {
        normal[c] = (char) c;
      }
      for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
        normal[c] = (char) (c - '\uFF01' + '!');
      }
      for (String line : Resource.lines("characters.tsv")) {
        if (line.length() != 3 || line.charAt(1) != '\t') {
          throw new IllegalStateException("not one character for one: " + line);
        }
        normal[line.charAt(0)] = line.charAt(2);
      }
      return normal;
    }
  }
}
