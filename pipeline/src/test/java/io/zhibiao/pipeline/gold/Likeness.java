package io.zhibiao.pipeline.gold;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Whether a cell says what a person's does, who may leave it open or accept several names. */
final class Likeness {

  private static final String OPEN = "?";

  /** So many of the characters of both names must be common. */
  private static final double COMMON = 0.75;

  private Likeness() {}

  static boolean isOpen(String gold) {
    return gold.equals(OPEN);
  }

  static boolean same(String cell, String gold) {
    return isOpen(gold) || fold(cell).equals(fold(gold));
  }

  /** Equal decimals are alike, however they are printed. */
  static boolean sameNumber(String cell, String gold) {
    if (isOpen(gold) || cell.equals(gold)) {
      return true;
    }
    return !cell.isEmpty()
        && !gold.isEmpty()
        && new BigDecimal(cell).compareTo(new BigDecimal(gold)) == 0;
  }

  /** A name is right where it has most characters in common with one of the accepted ones. */
  static boolean named(String cell, String gold) {
    return isOpen(gold)
        || Arrays.stream(gold.split("\\|", -1)).anyMatch(one -> isAlike(fold(cell), fold(one)));
  }

  private static boolean isAlike(String name, String accepted) {
    if (name.equals(accepted)) {
      return true;
    }
    Map<Integer, Integer> left = new HashMap<>();
    accepted.codePoints().forEach(character -> left.merge(character, 1, Integer::sum));
    int common = 0;
    for (int character : name.codePoints().toArray()) {
      if (left.merge(character, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common > 0 && 2.0 * common >= COMMON * (name.length() + accepted.length());
  }

  /** Full-width signs and blanks make no difference. */
  private static String fold(String text) {
    return text.replaceAll("\\s", "")
        .replace('％', '%')
        .replace('，', ',')
        .replace('（', '(')
        .replace('）', ')')
        .replace('：', ':')
        .replace('；', ';');
  }
}
