package io.zhibiao.extract.text;

/** What ends a printed line, and so is never part of a figure or a sentence. */
public final class LineBreaks {

  /** Most characters of our texts lie behind it. */
  private static final char LAST = '\u2029';

  private LineBreaks() {}

  public static boolean isLineBreak(char c) {
    return c <= LAST && isOne(c);
  }

  private static boolean isOne(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** The text without its line breaks: {@code "12\n3.4亿元" → "123.4亿元"}. */
  public static String removeFrom(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i))) {
        return without(text);
      }
    }
    return text;
  }

  private static String without(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isLineBreak(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
