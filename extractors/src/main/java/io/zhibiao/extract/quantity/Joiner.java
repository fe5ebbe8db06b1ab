package io.zhibiao.extract.quantity;

/**
 * What joins the two ends of a range: {@code 至}, {@code 到}, {@code —}, {@code --}, {@code " - "}.
 */
final class Joiner {

  private static final String JOINERS = "—-~至到–";

  private Joiner() {}

  /** Whether nothing but a joiner stands between the places. */
  static boolean isBetween(String text, int start, int end) {
    int from = start;
    int to = end;
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
