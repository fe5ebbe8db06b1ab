package io.zhibiao.extract.numeral;

/** Writes a number in Chinese, as the textbooks have it: {@code 10040 → 一万零四十}. */
final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final long SECTION = 10_000;

  private ChineseNumber() {}

  /** A number from 1 to 10^16. */
  static String of(long number) {
    if (number >= SECTION * SECTION) {
      return joined(number / (SECTION * SECTION), "亿", number % (SECTION * SECTION), 8);
    }
    if (number >= SECTION) {
      return joined(number / SECTION, "万", number % SECTION, 4);
    }
    return section((int) number);
  }

  private static String joined(long high, String scale, long low, int places) {
    if (low == 0) {
      return of(high) + scale;
    }
    boolean gap = low < Math.pow(10, places - 1);
    return of(high) + scale + (gap ? "零" : "") + of(low);
  }

  private static String section(int number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap |= text.length() > 0;
      } else {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
        gap = false;
      }
    }
    return text.toString();
  }
}
