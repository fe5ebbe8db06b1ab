package io.zhibiao.extract.quantity;

import io.zhibiao.extract.text.Characters;

/** Where clauses end, and where a figure may be said to close what it stands in. */
final class Clause {

  /** Words that follow a closed figure: 一米八的, 三块五左右, 五块六到五块七. */
  private static final String FOLLOWING = "的左以上多不到至或与和高长宽深钱";

  private static final String ENDS = "，。；！？";

  private Clause() {}

  /** Whether the sign ends a clause. */
  static boolean isEnd(char sign) {
    return ENDS.indexOf(sign) >= 0;
  }

  /** Whether no word of things follows at the place: an end, a sign, or a word of measure. */
  static boolean closes(String text, int at) {
    return at >= text.length()
        || !Characters.isIdeograph(text.charAt(at))
        || FOLLOWING.indexOf(text.charAt(at)) >= 0;
  }
}
