package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit with 半, 多 or 余 inside or behind it: {@code 一个半月} → 1.5 个月, {@code 两个多小时} → over 2 小时,
 * {@code 三年半} → 3.5 年.
 */
final class SplitUnit implements Form {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String SPLIT = "个";

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int end = numeral.span().end();
    if (text.startsWith(SPLIT, end) && end + 1 < text.length()) {
      return inside(text, numerals, at);
    }
    return behind(text, numerals, at);
  }

  private static Optional<Match> inside(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int word = numeral.span().end() + SPLIT.length();
    char between = text.charAt(word);
    boolean half = between == '半';
    if (!half && between != '多' && between != '余') {
      return Optional.empty();
    }
    String joined = SPLIT + text.substring(word + 1, Math.min(text.length(), word + 4));
    return Units.plainAt(joined, 0)
        .filter(unit -> unit.span().length() > SPLIT.length())
        .map(
            unit -> {
              int end = word + unit.span().length();
              Candidate candidate = of(numeral, unit.unit(), end, half);
              return Match.of(half ? candidate : candidate.withBound(Bound.OVER), half ? 2 : 1);
            });
  }

  private static Optional<Match> behind(String text, List<Numeral> numerals, int at) {
    return Counted.at(text, numerals.get(at))
        .filter(counted -> text.startsWith("半", counted.unit().span().end()))
        .filter(counted -> isContinuous(counted.unit().unit()))
        .filter(counted -> !beginsWord(text, counted.unit().span().end() + 1))
        .map(
            counted ->
                Match.of(
                    of(
                        counted.numeral(),
                        counted.unit().unit(),
                        counted.unit().span().end() + 1,
                        true),
                    2));
  }

  /** 1.2万吨半成品, 三年半月谈: 半 belongs to the next word. */
  private static boolean beginsWord(String text, int at) {
    return at < text.length() && "成导径截年月日天".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isContinuous(Unit unit) {
    return switch (unit.type()) {
      case DURATION, AGE, RATIO, MEASURE -> true;
      case COUNT, MONEY, PERCENTAGE, ORDINAL, DATE -> false;
    };
  }

  private static Candidate of(Numeral numeral, Unit unit, int end, boolean half) {
    return Candidate.plain(
        new Span(numeral.span().start(), end),
        unit.type(),
        numeral.amount().map(value -> half ? value.add(HALF) : value),
        unit.symbol(),
        numeral,
        "split-unit");
  }
}
