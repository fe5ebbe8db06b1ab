package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit with 半, 多 or 余 inside or behind it: {@code 一个半月} → 1.5 个月, {@code 两个多小时} → over 2 小时,
 * {@code 三年半} → 3.5 年. Not {@code 三年半月谈}, where 半 begins a word.
 */
final class SplitUnit implements Form {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** First characters of units that are split: 个月, 分钟. */
  private static final String SPLIT = "个分";

  private static final int LONGEST_REST = 3;

  /** How far before the number its points may be told. */
  private static final int SCORE_REACH = 8;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    return inside(text, numerals, at)
        .or(() -> behind(text, numerals, at))
        .or(() -> minutes(text, numerals, at))
        .or(() -> tenthsOfMu(text, numerals, at));
  }

  /** {@code 二亩五分}: ten 分 are one 亩. */
  private static Optional<Match> tenthsOfMu(String text, List<Numeral> numerals, int at) {
    if (at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    Numeral tenths = numerals.get(at + 1);
    int end = tenths.span().end();
    if (!text.startsWith("分", end) || text.startsWith("分之", end)) {
      return Optional.empty();
    }
    return Counted.at(text, numerals.get(at))
        .filter(mu -> mu.unit().unit().symbol().equals("亩"))
        .filter(mu -> mu.unit().span().end() == tenths.span().start())
        .filter(mu -> tenths.amount().low().compareTo(BigDecimal.TEN) < 0)
        .map(
            mu -> {
              Candidate whole = of(mu.numeral(), mu.unit().unit(), end + 1, false);
              BigDecimal part = tenths.amount().low().movePointLeft(1);
              return Match.of(whole.withAmount(whole.amount().map(value -> value.add(part))), 2);
            });
  }

  private static Optional<Match> inside(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int word = numeral.span().end() + 1;
    if (word >= text.length() || SPLIT.indexOf(text.charAt(word - 1)) < 0) {
      return Optional.empty();
    }
    char between = text.charAt(word);
    boolean half = between == '半';
    if (!half && between != '多' && between != '余') {
      return Optional.empty();
    }
    int rest = Math.min(text.length(), word + 1 + LONGEST_REST);
    String joined = text.charAt(word - 1) + text.substring(word + 1, rest);
    return Units.plainAt(joined, 0)
        .filter(unit -> unit.span().length() > 1)
        .map(
            unit -> {
              int end = word + unit.span().length();
              Candidate candidate = of(numeral, unit.unit(), end, half);
              return Match.of(half ? candidate : candidate.withBound(Bound.OVER), half ? 2 : 1);
            });
  }

  private static Optional<Match> behind(String text, List<Numeral> numerals, int at) {
    return Counted.at(text, numerals.get(at))
        .filter(counted -> isContinuous(counted.unit().unit()))
        .filter(counted -> halfFollows(text, counted.unit().span().end()))
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

  /** 1分半 is a minute and a half, save where points are won. */
  private static Optional<Match> minutes(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int half = numeral.span().end() + 1;
    boolean told =
        text.startsWith("分", half - 1)
            && halfFollows(text, half)
            && Clause.closes(text, half + 1)
            && !Cue.SCORE.within(text, SCORE_REACH, numeral.span().start());
    Unit minute = new Unit(FigureType.DURATION, "分钟", BigDecimal.ONE, Unit.Need.NOTHING);
    return told ? Optional.of(Match.of(of(numeral, minute, half + 1, true), 2)) : Optional.empty();
  }

  /** Whether 半 stands at the place and no word begins with it, as in 1.2万吨半成品, 三年半月谈. */
  static boolean halfFollows(String text, int at) {
    boolean beginsWord = at + 1 < text.length() && "成导径截年月日天岛".indexOf(text.charAt(at + 1)) >= 0;
    return text.startsWith("半", at) && !beginsWord;
  }

  private static boolean isContinuous(Unit unit) {
    return switch (unit.type()) {
      case DURATION, AGE, RATIO, MEASURE -> true;
      case COUNT, MONEY, PERCENTAGE, ORDINAL, DATE -> false;
    };
  }

  private static Candidate of(Numeral numeral, Unit unit, int end, boolean half) {
    return new Candidate(
        new Span(numeral.span().start(), end),
        unit.type(),
        numeral.amount().map(value -> half ? value.add(HALF) : value),
        unit.symbol(),
        unit.need(),
        numeral.bound(),
        numeral,
        "split-unit");
  }
}
