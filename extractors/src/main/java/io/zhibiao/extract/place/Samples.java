package io.zhibiao.extract.place;

/**
 * One that is named for several of its kind: {@code 舟山市监测站等40个站} lie in many places, not all in the
 * one that is named. What is counted has the same noun as the one named; not {@code 合肥市新增学校等12个项目}.
 */
final class Samples {

  private static final String AND_OTHERS = "等";
  private static final String NUMERALS = "0123456789两二三四五六七八九十百几数多";
  private static final int LONGEST_SAMPLE = 24;
  private static final int LONGEST_FIGURE = 10;
  private static final int NOUN = 2;

  private Samples() {}

  /** Whether what a place's name begins, its end given, ends in 等 and a number of its own kind. */
  static boolean has(String chars, int from) {
    int last = Math.min(chars.length() - 1, from + LONGEST_SAMPLE);
    for (int at = from; at < last && isInSample(chars.charAt(at)); at++) {
      if (chars.startsWith(AND_OTHERS, at)) {
        return at - from >= NOUN
            && NUMERALS.indexOf(chars.charAt(at + 1)) >= 0
            && (isKind(chars, at) || isOrganisation(chars, from, at));
      }
    }
    return false;
  }

  /** Whether the last word before 等 is what the number behind it counts. */
  private static boolean isKind(String chars, int end) {
    int last = Math.min(chars.length(), end + LONGEST_FIGURE);
    return chars.substring(end, last).contains(chars.substring(end - NOUN, end));
  }

  /** {@code 启东市宏宝公司等30家}; not {@code 启东市新增学校等12个}. */
  private static boolean isOrganisation(String chars, int from, int end) {
    return Lexicon.ORGANISATIONS.endsAt(chars, end) && !NearbyWords.isPredicate(chars, from);
  }

  private static boolean isInSample(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || "、“”".indexOf(c) >= 0;
  }
}
