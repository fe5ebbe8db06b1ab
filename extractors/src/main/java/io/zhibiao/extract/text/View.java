package io.zhibiao.extract.text;

import java.util.Arrays;

/**
 * A part of a source as rules read it: line breaks, indents, zero-width characters and the spaces
 * that a scan puts into numbers are gone, full-width signs are half width, traditional characters
 * simplified. Each character of the view stands for exactly one character of the source, so that
 * every finding leads back.
 */
public final class View {

  private final String chars;
  private final int[] origin;

  View(String chars, int[] origin) {
    if (chars.length() != origin.length) {
      throw new IllegalArgumentException("a view needs one origin for each character");
    }
    this.chars = chars;
    this.origin = origin;
  }

  /** What rules read. */
  public String chars() {
    return chars;
  }

  public int length() {
    return chars.length();
  }

  /** UTF-16 index in the source of the view's character. */
  public int origin(int index) {
    return origin[index];
  }

  /** The stretch of source from the first to the last character of a stretch of the view. */
  public Span toSource(Span span) {
    return new Span(origin[span.start()], origin[span.end() - 1] + 1);
  }

  /** Like {@link #chars} for a stretch: normalised, not as printed. */
  public String read(Span span) {
    return chars.substring(span.start(), span.end());
  }

  /**
   * The stretch as it is printed in the source, without line breaks, indents and scan spaces, but
   * with its own characters: full width and traditional stay.
   */
  public String print(Span span, SourceText source) {
    StringBuilder printed = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      printed.append(source.text().charAt(origin[i]));
    }
    return printed.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof View that
        && chars.equals(that.chars)
        && Arrays.equals(origin, that.origin);
  }

  @Override
  public int hashCode() {
    return 31 * chars.hashCode() + Arrays.hashCode(origin);
  }

  @Override
  public String toString() {
    return chars;
  }
}
