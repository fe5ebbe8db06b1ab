package io.zhibiao.extract.place;

import java.util.Set;

/**
 * One that is named for several of its kind: {@code 合肥市控制单元等40个单元} lie in many places, not all in
 * the one that is named. What is counted has the same noun as the one named; not {@code
 * 合肥市新增学校等12个项目}.
 */
final class Samples {

  private static final String AND_OTHERS = "等";
  private static final int LONGEST_SAMPLE = 24;
  private static final int LONGEST_FIGURE = 10;
  private static final int NOUN = 2;

  private Samples() {}

  /** Whether what a place's name begins ends in 等 and a figure of its own kind. */
  static boolean has(String chars, int from, Set<Integer> figures) {
    int last = Math.min(chars.length() - 1, from + LONGEST_SAMPLE);
    for (int at = from; at < last && isInSample(chars.charAt(at)); at++) {
      if (chars.startsWith(AND_OTHERS, at)) {
        return at - from >= NOUN && figures.contains(at + 1) && isKind(chars, at);
      }
    }
    return false;
  }

  /** Whether the last word before 等 is what the figure behind it counts, or an organisation. */
  private static boolean isKind(String chars, int end) {
    int last = Math.min(chars.length(), end + LONGEST_FIGURE);
    return Lexicon.ORGANISATIONS.endsAt(chars, end)
        || chars.substring(end, last).contains(chars.substring(end - NOUN, end));
  }

  private static boolean isInSample(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || "、“”".indexOf(c) >= 0;
  }
}
