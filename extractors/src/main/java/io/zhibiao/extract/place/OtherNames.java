package io.zhibiao.extract.place;

/** Stretches that no name of a division is looked for in: titles, slogans, 北京时间. */
final class OtherNames {

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_SLOGAN = 14;

  private OtherNames() {}

  /** Whether a title or a slogan may begin with the character. */
  static boolean opens(char first) {
    return first == '《' || first == '“';
  }

  /** Behind what begins here and is no division: 《…》, “金坛经验”, 北京时间; else the place itself. */
  static int end(String chars, int at, int to) {
    int other = Lexicon.OTHER_NAMES.lengthAt(chars, at);
    if (other > 0) {
      return at + other;
    }
    return switch (chars.charAt(at)) {
      case '《' -> behind(chars, at, Math.min(to, at + LONGEST_TITLE), '》');
      case '“' -> behind(chars, at, Math.min(to, at + LONGEST_SLOGAN), '”');
      default -> at;
    };
  }

  private static int behind(String chars, int open, int to, char close) {
    for (int at = open + 1; at < to; at++) {
      char c = chars.charAt(at);
      if (c == close) {
        return at + 1;
      }
      if (close == '”' && "，。！？：；、".indexOf(c) >= 0) {
        return open;
      }
    }
    return open;
  }
}
