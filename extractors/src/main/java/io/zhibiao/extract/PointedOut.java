package io.zhibiao.extract;

/**
 * A figure that a person points out in a text: one that the reading passed over. It stands in the
 * sentence around it, and has the id that the reading would have given it.
 */
public final class PointedOut {

  private static final String SENTENCE_ENDS = "。！？";
  private static final String LINE_ENDS = "\r\n";

  /** In code points, as the contract bounds sentences. */
  private static final int LONGEST = 500;

  private PointedOut() {}

  /**
   * Where it stands.
   *
   * @param start in code points
   * @param end likewise, behind the figure
   * @throws IndexOutOfBoundsException where the text has no such place, or an empty one is meant
   */
  public static Metric.Evidence in(String text, int start, int end) {
    if (start < 0 || end <= start) {
      throw new IndexOutOfBoundsException("no characters from %d to %d".formatted(start, end));
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    int first = from;
    while (first > 0 && !ends(text.charAt(first - 1)) && from - first < LONGEST / 2) {
      first--;
    }
    while (first < from && isBlank(text.charAt(first))) {
      first++;
    }
    int last = to;
    while (last < text.length() && !isLineEnd(text.charAt(last)) && last - first < LONGEST) {
      last++;
      if (ends(text.charAt(last - 1))) {
        break;
      }
    }
    first = wholeCharacter(text, first);
    last = Math.max(to, wholeCharacter(text, last));
    return new Metric.Evidence(
        printed(text, from, to),
        printed(text, first, last),
        start,
        end,
        text.codePointCount(0, first),
        text.codePointCount(0, last));
  }

  /** The id of the row of a figure that stands there. */
  public static String id(String source, Metric.Evidence evidence) {
    return MetricId.of(source, evidence);
  }

  private static String printed(String text, int from, int to) {
    return text.substring(from, to).replace("\r", "").replace("\n", "");
  }

  private static boolean ends(char character) {
    return SENTENCE_ENDS.indexOf(character) >= 0 || isLineEnd(character);
  }

  private static boolean isLineEnd(char character) {
    return LINE_ENDS.indexOf(character) >= 0;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Not between the halves of a character. */
  private static int wholeCharacter(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return inside ? index - 1 : index;
  }
}
