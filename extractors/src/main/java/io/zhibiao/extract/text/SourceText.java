package io.zhibiao.extract.text;

import java.util.Arrays;

/**
 * The decoded text of one source, without its byte order mark, as printed. Everything else points
 * into it: inside the library by UTF-16 index ({@link Span}), outside by code point.
 */
public final class SourceText {

  private final String text;
  private final String plain;

  /** UTF-16 index of each supplementary character's low half, ascending. */
  private final int[] lowSurrogates;

  public SourceText(String text) {
    this.text = text;
    this.plain =
        OldYears.spelled(PowersOfTen.spelled(Pronunciations.without(Notation.plain(text))));
    this.lowSurrogates = findLowSurrogates(text);
  }

  private static int[] findLowSurrogates(String text) {
    return java.util.stream.IntStream.range(1, text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
        .toArray();
  }

  public String text() {
    return text;
  }

  /** The text as it is meant, without marks of notation; each character at its place. */
  String plain() {
    return plain;
  }

  /** How many code points stand before the UTF-16 index. */
  public int codePoint(int index) {
    int found = Arrays.binarySearch(lowSurrogates, index);
    return index - (found >= 0 ? found : -found - 1);
  }

  /** The text of the span with its line breaks taken out, as a row prints it. */
  public String print(Span span) {
    return LineBreaks.removeFrom(text.substring(span.start(), span.end()));
  }
}
