package io.zhibiao.extract.numeral;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Chinese digits and scale words, ordinary and financial: {@code 三}, {@code 叁}, {@code 廿}, {@code
 * 万}.
 */
final class Digits {

  /** What a character is to a numeral. */
  enum Role {
    DIGIT,
    /** 廿 卅: a digit and its ten in one. */
    TENS,
    /** 十 百 千. */
    SMALL_SCALE,
    /** 万 亿. */
    LARGE_SCALE,
    /** 兆, which is a scale word only among others. */
    HUGE_SCALE
  }

  /**
   * Meaning of a character.
   *
   * @param number the digit, or the power of ten of a scale word
   * @param dates whether dates are written with it, too
   */
  record Meaning(Role role, int number, boolean dates) {}

  private static final class Holder {
    /** By character; a digit of no number for any that is none. */
    private static final Meaning[] MEANINGS = new Meaning[Character.MAX_VALUE + 1];

    static {
      Arrays.fill(MEANINGS, new Meaning(Role.DIGIT, -1, false));
      for (Table.Row row : Table.load(Digits.class, "digits.tsv").rows()) {
        MEANINGS[row.get("character").charAt(0)] =
            new Meaning(
                Role.valueOf(row.get("role")),
                Integer.parseInt(row.get("number")),
                row.get("dates").equals("yes"));
      }
    }
  }

  private Digits() {}

  private static Meaning of(char c) {
    return Holder.MEANINGS[c];
  }

  static boolean isDigit(char c) {
    Meaning meaning = of(c);
    return meaning.role() == Role.DIGIT && meaning.number() >= 0;
  }

  static int digit(char c) {
    return of(c).number();
  }

  static boolean isTens(char c) {
    return of(c).role() == Role.TENS;
  }

  static boolean isSmallScale(char c) {
    return of(c).role() == Role.SMALL_SCALE;
  }

  static boolean isLargeScale(char c) {
    return of(c).role() == Role.LARGE_SCALE;
  }

  static boolean isScale(char c) {
    return isSmallScale(c) || isLargeScale(c);
  }

  /** Power of ten of a scale word: 万 → 4. */
  static int power(char c) {
    return of(c).number();
  }

  /** Whether a numeral may begin with the character. */
  static boolean mayBegin(char c) {
    boolean written = of(c).number() >= 0 && !isHuge(c);
    return Characters.isDigit(c) || written || "几数上".indexOf(c) >= 0;
  }

  /** Whether dates are written with the character: not in financial forms, nor with 万. */
  static boolean isOrdinary(char c) {
    return of(c).dates();
  }

  private static boolean isHuge(char c) {
    return of(c).role() == Role.HUGE_SCALE;
  }

  /** 四五千, 七八十, 三五: two digits side by side that mean between the two. */
  static boolean areNeighbours(char first, char second) {
    int a = digit(first);
    int b = digit(second);
    return a > 0 && (b == a + 1 || (a == 3 && b == 5 && first == '三'));
  }

  /** 两个亿, 3个亿的投资, from 个 on; not two 亿元村, three 亿吨级 ports. */
  static boolean areHundredMillions(String text, int at, int limit) {
    char behind = at + 2 < limit ? text.charAt(at + 2) : '\0';
    char next = at + 3 < limit ? text.charAt(at + 3) : '\0';
    boolean spoken = "元吨级".indexOf(behind) < 0 || (behind == '元' && !Characters.isIdeograph(next));
    return text.startsWith("个亿", at) && at + 1 < limit && spoken;
  }

  /**
   * {@code 五兆六十二亿}, {@code 2兆1，000亿}, {@code 2兆1千亿}: what stands behind 兆; not {@code 50兆1000户}.
   */
  static boolean leadsToLesserPart(String text, int from, int limit) {
    int end = from;
    while (end < limit && (Characters.isDigit(text.charAt(end)) || text.charAt(end) == '，')) {
      end++;
    }
    while (end > from && end < limit && isSmallScale(text.charAt(end))) {
      end++;
    }
    char next = end < limit ? text.charAt(end) : ' ';
    return end == from ? beginsLesserPart(next) : next == '亿';
  }

  /** Whether a lesser part of a number follows its 兆: 五兆六十二亿, 四十九兆元. */
  private static boolean beginsLesserPart(char next) {
    return isDigit(next) || next == '十' || next == '元' || next == '圆';
  }

  /** The number that a run of digits tells one by one: 一九八二. */
  static BigDecimal number(String text, int from, int to) {
    StringBuilder digits = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      digits.append(digit(text.charAt(i)));
    }
    return new BigDecimal(digits.toString());
  }

  /**
   * 两 begins a number and stands before 百 千 万 亿, no where else: 一九八二两年 is 1982 and two years, 三十两 a
   * weight. Save in 一两年, a year or two.
   *
   * @param start where the numeral begins
   * @param run where its run of digits begins
   * @param place where 两 may stand
   */
  static boolean startAnew(String text, int start, int run, int place, int limit) {
    boolean pair = place == start + 1 && text.charAt(start) == '一';
    boolean scaled = place + 1 < limit && isScale(text.charAt(place + 1));
    return place > start
        && place < limit
        && text.charAt(place) == '两'
        && !pair
        && !(place == run && scaled);
  }
}
