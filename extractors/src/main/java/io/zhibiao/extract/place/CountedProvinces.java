package io.zhibiao.extract.place;

import io.zhibiao.extract.numeral.Runs;
import java.util.List;

/**
 * Knows what is told of many provinces side by side, and so of the whole country: {@code
 * 25省份公布旅游收入，江苏第一}; not {@code 居全国31个省份第一}.
 */
final class CountedProvinces {

  private static final List<String> KINDS =
      List.of("省份", "省（区、市）", "省区市", "省（市、区）", "省（自治区、直辖市）", "省、自治区、直辖市");

  /** What makes of them a field that one of them ranks in, or where someone is from or goes. */
  private static final String FIELDS = "国居在列为自往向盖及射与";

  private CountedProvinces() {}

  static boolean in(Reading piece) {
    String chars = piece.clauses().chars();
    return KINDS.stream().anyMatch(kind -> isCounted(chars, chars.indexOf(kind)));
  }

  private static boolean isCounted(String chars, int kind) {
    int end = kind > 0 && chars.charAt(kind - 1) == '个' ? kind - 1 : kind;
    int start = end;
    while (start > 0 && Runs.isNumeral(chars.charAt(start - 1))) {
      start--;
    }
    boolean many =
        end - start > 1 || (start < end && "三四五六七八九3456789".indexOf(chars.charAt(start)) >= 0);
    return many && (start == 0 || FIELDS.indexOf(chars.charAt(start - 1)) < 0);
  }
}
