package io.zhibiao.extract.quantity;

/**
 * What joins the two ends of a range: {@code 至}, {@code 到}, {@code —}, {@code --}, {@code " - "}.
 */
final class Joiner {

  private static final String JOINERS = "—-~至到–";

  /** Behind an end that belongs to the range: 1万（含）-5万元. */
  private static final String INCLUDED = "（含）";

  private Joiner() {}

  /** Whether nothing but a joiner stands between the places. */
  static boolean isBetween(String text, int behind, int before) {
    int from = text.startsWith(INCLUDED, behind) ? behind + INCLUDED.length() : behind;
    int to = before;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (from < to && text.charAt(to - 1) == ' ') {
      to--;
    }
    boolean doubled = to - from == 2 && isDash(text.charAt(from)) && isDash(text.charAt(from + 1));
    return doubled || (to - from == 1 && JOINERS.indexOf(text.charAt(from)) >= 0);
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '-';
  }
}
