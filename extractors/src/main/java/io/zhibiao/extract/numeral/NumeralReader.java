package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one numeral at a place, as far as it goes.
 *
 * <p>{@code 1,820}, {@code 3.8万余}, {@code 一千二百一十亿}, {@code 三十几万}, {@code 四五千}, {@code 五十九点五},
 * {@code 上百}, {@code 3万4000}. Not {@code 几} or {@code 数} alone: they say no number. Weakness:
 * {@code 1，820} is read as one number, also where the comma parts two.
 */
final class NumeralReader {

  /** No printed figure has more characters; longer runs are codes, and cost nothing to skip. */
  static final int LONGEST = 1000;

  private static final String MORE = "多余来";

  /** Before a lesser part of the number; else 兆 is a million or a mega: 50兆宽带, 兆瓦. */
  private static final char MILLION_MILLION = '兆';

  private final String text;
  private final int start;
  private final int limit;
  private int at;
  private final Ends ends = new Ends();
  private boolean coefficient;
  private boolean arabic;
  private boolean digitSeen;
  private boolean vague;
  private boolean more;

  /** Power of ten of the scale word directly before {@code at}; 0 where there is none. */
  private int scaleBefore;

  /** Power of ten of the last scale word, digits behind it or not. */
  private int lastPower;

  private NumeralReader(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.at = start;
  }

  /**
   * The numeral that begins at the place.
   *
   * @param limit where it must have ended
   */
  static Optional<Numeral> readAt(String text, int start, int limit) {
    return new NumeralReader(text, start, Math.min(limit, start + LONGEST)).read();
  }

  private Optional<Numeral> read() {
    boolean upward = peek(0) == '上' && Digits.isScale(peek(1)) && peek(1) != '十';
    if (upward) {
      at++;
      more = true;
    }
    while (at < limit && step()) {
      // Each step takes at least one character.
    }
    if (at == start || (upward && at == start + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(new Span(start, at), ends.amount(), bound(), form(upward)));
  }

  private char peek(int ahead) {
    return at + ahead < limit ? text.charAt(at + ahead) : '\0';
  }

  private boolean step() {
    char c = peek(0);
    if (Characters.isDigit(c)) {
      return !coefficient && takeArabic();
    }
    if (Digits.isDigit(c)) {
      return !coefficient && takeChineseDigits();
    }
    if (Digits.isTens(c)) {
      return !digitSeen && takeTens(c);
    }
    if (Digits.isSmallScale(c)) {
      return takeSmallScale(c);
    }
    boolean huge =
        c == MILLION_MILLION && coefficient && Digits.leadsToLesserPart(text, at + 1, limit);
    if (huge || Digits.isLargeScale(c)) {
      return takeLargeScale(c);
    }
    if (c == '几' || c == '数') {
      return coefficient ? arabic && c == '几' && takeUnknownUnit() : takeUnknownDigit();
    }
    if (c == '个' && (coefficient || lastPower == 1) && Digits.areHundredMillions(text, at, limit)) {
      at++;
      return true;
    }
    if (c == '点') {
      return takeDecimals();
    }
    boolean rough = lastPower > 1 && !digitSeen && RoughHundreds.endAt(text, at, limit);
    return rough ? takeRough() : MORE.indexOf(c) >= 0 && takeMore(c);
  }

  private boolean takeArabic() {
    int end = ArabicNumber.endOf(text, at, limit);
    put(ArabicNumber.valueOf(text, at, end), end - at);
    arabic = true;
    return true;
  }

  private boolean takeChineseDigits() {
    boolean idiom = at == start + 1 && RoughHundreds.goOn(text, at, limit, scaleBefore);
    if (at > start && !digitSeen && !idiom) {
      return false;
    }
    vague |= idiom;
    boolean zeros = passZeros();
    boolean omitsScale = scaleBefore > 1;
    int length = 0;
    while (Digits.isDigit(peek(length))
        && !Digits.startAnew(text, start, at, at + length, limit)
        && !NextWords.follow(text, start, at + length)) {
      length++;
    }
    if (length == 0) {
      return zeros;
    }
    if (length == 2 && Digits.areNeighbours(peek(0), peek(1))) {
      putRange(
          BigDecimal.valueOf(Digits.digit(peek(0))), BigDecimal.valueOf(Digits.digit(peek(1))), 2);
    } else {
      put(Digits.number(text, at, at + length), length);
    }
    if (omitsScale && !Digits.isScale(peek(0)) && length <= 2) {
      scaleOmitted();
    }
    return true;
  }

  /** 零 between parts of a number says no more than that a place is empty: 一千零十, 一万零四十. */
  private boolean passZeros() {
    int from = at;
    while (scaleBefore > 0 && Digits.isDigit(peek(0)) && Digits.digit(peek(0)) == 0) {
      at++;
    }
    if (at > from) {
      scaleBefore = 0;
    }
    return at > from;
  }

  /** 一万二 is 一万二千: the digit behind a scale word takes the next lower one. */
  private void scaleOmitted() {
    int power = lastPower - 1;
    ends.scaleSmall(power, true, !arabic);
    coefficient = false;
  }

  private boolean takeTens(char c) {
    put(BigDecimal.valueOf(Digits.digit(c)), 1);
    ends.scaleSmall(1, true, true);
    coefficient = false;
    scaleBefore = 1;
    lastPower = 1;
    return true;
  }

  private boolean takeSmallScale(char c) {
    if (at == start + 1 && peek(-1) == '零') {
      coefficient = false;
    }
    boolean follows = scaleBefore > 0 && !coefficient;
    boolean ten = follows && (c == '十' || c == '拾') && (scaleBefore == 2 || scaleBefore == 3);
    if (follows && scaleBefore < 4 && !ten) {
      return false;
    }
    if (ten) {
      put(BigDecimal.ONE, 0);
    }
    ends.scaleSmall(Digits.power(c), coefficient, !arabic);
    digitSeen |= c == '十' || c == '拾';
    return passScale(c);
  }

  private boolean takeLargeScale(char c) {
    ends.scaleLarge(Digits.power(c));
    return passScale(c);
  }

  private boolean passScale(char c) {
    coefficient = false;
    scaleBefore = Digits.power(c);
    lastPower = scaleBefore;
    at++;
    return true;
  }

  /** 几十 is 10 to 100, 十几 is 10 to 20: nothing closer is said. */
  private boolean takeUnknownDigit() {
    boolean leads = Digits.isScale(peek(1));
    boolean trails = !coefficient && lastPower > 0 && lastPower < 4;
    if (!leads && !trails) {
      return false;
    }
    putRange(leads && !trails ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.TEN, 1);
    return true;
  }

  private boolean takeUnknownUnit() {
    Optional<BigDecimal> tens = RoughTens.read(text, start, at);
    tens.ifPresent(low -> putRange(low, low.add(BigDecimal.TEN), 1));
    return tens.isPresent();
  }

  /** 三点三, 五十九点五, 8点5; not 两点要求. */
  private boolean takeDecimals() {
    if (!digitSeen || vague || more) {
      return false;
    }
    StringBuilder decimals = new StringBuilder();
    int length = 1;
    while ((Digits.isDigit(peek(length)) || Characters.isDigit(peek(length)))
        && !(length > 1 && NextWords.follow(text, start, at + length))) {
      char c = peek(length);
      decimals.append(Characters.isDigit(c) ? c - '0' : Digits.digit(c));
      length++;
    }
    if (decimals.isEmpty()) {
      return false;
    }
    ends.decimals(decimals.toString());
    coefficient = true;
    scaleBefore = 0;
    at += length;
    return true;
  }

  private boolean takeRough() {
    vague = true;
    at++;
    return true;
  }

  /** 2万余, 5000多, 三十来; not 一来, 三多. */
  private boolean takeMore(char c) {
    boolean afterNumber = arabic ? at > start : lastPower > 0;
    boolean unround = c == '来' && arabic && text.charAt(at - 1) != '0';
    if (more || !afterNumber || (coefficient && !arabic) || unround) {
      return false;
    }
    more = c != '来';
    vague |= c == '来';
    at++;
    return true;
  }

  private void put(BigDecimal number, int length) {
    ends.put(number, number);
    passDigits(length);
  }

  private void putRange(BigDecimal from, BigDecimal to, int length) {
    ends.put(from, to);
    vague = true;
    passDigits(length);
  }

  private void passDigits(int length) {
    coefficient = true;
    digitSeen = true;
    scaleBefore = 0;
    at += length;
  }

  private Bound bound() {
    if (more) {
      return Bound.OVER;
    }
    return vague ? Bound.ABOUT : Bound.EXACT;
  }

  private Numeral.Form form(boolean upward) {
    if (arabic) {
      return Numeral.Form.ARABIC;
    }
    if (upward || digitSeen) {
      boolean one = at == start + 1 && (text.charAt(start) == '一' || text.charAt(start) == '壹');
      return one ? Numeral.Form.ONE : Numeral.Form.CHINESE;
    }
    return Numeral.Form.BARE_SCALE;
  }
}
