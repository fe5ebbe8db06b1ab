package io.zhibiao.extract.numeral;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All numerals of a text, from left to right; each character is looked at a bounded number of
 * times.
 */
public final class Numerals {

  /** Decimals of a fraction that does not end, as the contract has it. */
  private static final int FRACTION_DECIMALS = 10;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String WEEKDAYS = "一二三四五六";

  private static final String PART_OF = "分之";

  /** Behind a digit after 分, these make it no part of a fraction: 三分二秒, 扣三分一次. */
  private static final String NO_PART = "秒钟角毫厘元块之次回场局个半";

  private static final String HUNDRED_PERCENT = "百分百";

  private Numerals() {}

  /** The numerals of a view's characters in order; none overlap. */
  public static List<Numeral> in(String text) {
    List<Numeral> numerals = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Numeral> found = at(text, at);
      if (found.isEmpty()) {
        at++;
      } else if (found.get().span().length() >= NumeralReader.LONGEST) {
        at = endOfRun(text, at);
      } else {
        numerals.add(found.get());
        at = found.get().span().end();
      }
    }
    return numerals;
  }

  /**
   * The numeral at the place that ends at or before the limit; for units that begin with 千 or 百.
   */
  public static Optional<Numeral> shorter(String text, Numeral numeral, int limit) {
    return NumeralReader.readAt(text, numeral.span().start(), limit)
        .filter(shorter -> shorter.span().end() == limit);
  }

  private static Optional<Numeral> at(String text, int at) {
    if (text.charAt(at) == '半') {
      return Optional.of(
          new Numeral(
              new Span(at, at + 1), new Amount.Single(HALF), Bound.EXACT, Numeral.Form.HALF));
    }
    if (text.startsWith(HUNDRED_PERCENT, at)) {
      return Optional.of(
          new Numeral(
              new Span(at, at + HUNDRED_PERCENT.length()),
              new Amount.Single(HUNDRED),
              Bound.EXACT,
              Numeral.Form.PERCENT));
    }
    Optional<Numeral> vulgar = VulgarFractions.at(text, at);
    if (vulgar.isPresent()) {
      return vulgar;
    }
    boolean begins = Digits.mayBegin(text.charAt(at)) && !isAnd(text, at) && !isWeekday(text, at);
    return begins ? fractionOrWhole(text, at) : Optional.empty();
  }

  /** 周六一天, 星期五两次: the day of the week is no part of the number behind it. */
  private static boolean isWeekday(String text, int at) {
    boolean week =
        at > 0
            && (text.charAt(at - 1) == '周'
                || text.startsWith("星期", at - 2)
                || text.startsWith("礼拜", at - 2));
    return week
        && at + 1 < text.length()
        && WEEKDAYS.indexOf(text.charAt(at)) >= 0
        && (WEEKDAYS.indexOf(text.charAt(at + 1)) >= 0 || text.charAt(at + 1) == '两');
  }

  /** 两年零三个月, 九元零九分: 零 joins two amounts. Not 第零, nor 零三 where nothing stands before. */
  private static boolean isAnd(String text, int at) {
    if (text.charAt(at) != '零' || at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    boolean number = Digits.digit(next) > 0 || Digits.isTens(next) || Characters.isDigit(next);
    return number && Characters.isIdeograph(before) && before != '第';
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && isOfNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfNumeral(char c) {
    return Digits.mayBegin(c) || Characters.isPunctuation(c) || c == '.' || c == '·';
  }

  /**
   * 三分二 in Hong Kong is two thirds. Not 三分二十秒, nor 三分一次: both digits stand alone, the part is less
   * than the whole.
   */
  private static Optional<Numeral> shortFraction(String text, int start) {
    int part = start + 2;
    if (part >= text.length() || text.charAt(start + 1) != '分') {
      return Optional.empty();
    }
    int whole = Digits.isScale(text.charAt(start)) ? 10 : Digits.digit(text.charAt(start));
    int above = Digits.isDigit(text.charAt(part)) ? Digits.digit(text.charAt(part)) : 0;
    boolean ten = !Digits.isScale(text.charAt(start)) || text.charAt(start) == '十';
    char next = part + 1 < text.length() ? text.charAt(part + 1) : ' ';
    boolean free = !Digits.mayBegin(next) && NO_PART.indexOf(next) < 0;
    boolean alone = start == 0 || !Digits.mayBegin(text.charAt(start - 1));
    return ten && above > 0 && above < whole && free && alone
        ? Optional.of(
            new Numeral(
                new Span(start, part + 1),
                new Amount.Single(quotient(BigDecimal.valueOf(above), BigDecimal.valueOf(whole))),
                Bound.EXACT,
                Numeral.Form.FRACTION))
        : Optional.empty();
  }

  /** 三分之二, 百分之五十九点五, or the plain numeral. */
  private static Optional<Numeral> fractionOrWhole(String text, int start) {
    Optional<Numeral> brief = shortFraction(text, start);
    if (brief.isPresent()) {
      return brief;
    }
    Optional<Numeral> first = NumeralReader.readAt(text, start, text.length());
    if (first.isEmpty() || !text.startsWith(PART_OF, first.get().span().end())) {
      return first;
    }
    int partStart = first.get().span().end() + PART_OF.length();
    if (partStart >= text.length() || !Digits.mayBegin(text.charAt(partStart))) {
      return first;
    }
    return NumeralReader.readAt(text, partStart, text.length())
        .map(part -> divide(first.get(), part))
        .or(() -> first);
  }

  private static Numeral divide(Numeral whole, Numeral part) {
    Span span = new Span(whole.span().start(), part.span().end());
    BigDecimal divisor = whole.amount().low();
    if (whole.form() == Numeral.Form.BARE_SCALE && isPower(divisor, 2)) {
      return new Numeral(span, part.amount(), part.bound(), Numeral.Form.PERCENT);
    }
    if (whole.form() == Numeral.Form.BARE_SCALE && isPower(divisor, 3)) {
      return new Numeral(span, part.amount(), part.bound(), Numeral.Form.PERMILLE);
    }
    if (divisor.signum() == 0) {
      return new Numeral(span, part.amount(), Bound.EXACT, Numeral.Form.FRACTION);
    }
    Amount quotient = part.amount().map(value -> quotient(value, divisor));
    return new Numeral(span, quotient, part.bound(), Numeral.Form.FRACTION);
  }

  private static boolean isPower(BigDecimal number, int power) {
    return number.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0;
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, FRACTION_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
