package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code 一半}, {@code 半数} → 0.5 倍; {@code 半个月} → 0.5 个月. Not {@code 上半年}, {@code 半成品}, {@code 半导体}.
 */
final class Half implements Form {

  private static final String PARTS_OF_A_TIME = "上下前后大";

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    if (numeral.form() == Numeral.Form.ONE) {
      boolean half = text.startsWith("半", numeral.span().end());
      return half
          ? Optional.of(
              ratio(numeral.span().start(), numeral.span().end() + 1, numerals, at + 1, 2))
          : Optional.empty();
    }
    if (numeral.form() != Numeral.Form.HALF) {
      return Optional.empty();
    }
    int start = numeral.span().start();
    if (text.startsWith("半数", start)) {
      Match half = ratio(start, start + 2, numerals, at, 1);
      boolean over = start > 0 && text.charAt(start - 1) == '过';
      return Optional.of(over ? Match.of(half.candidates().get(0).withBound(Bound.OVER), 1) : half);
    }
    if (text.startsWith("半成", start) && Clause.closes(text, start + 2)) {
      return Optional.of(Match.of(halfATenth(numeral), 1));
    }
    boolean partOfATime = start > 0 && PARTS_OF_A_TIME.indexOf(text.charAt(start - 1)) >= 0;
    Optional<Counted> counted =
        Counted.at(text, numeral).filter(half -> isContinuous(half.unit().unit()) && !partOfATime);
    return Optional.of(
        counted
            .map(half -> Match.of(half.candidate("half"), 1))
            .orElseGet(() -> new Match(List.of(), 1)));
  }

  private static boolean isContinuous(Unit unit) {
    return unit.type() == FigureType.DURATION
        || (unit.type() == FigureType.MEASURE && unit.need() == Unit.Need.NOTHING);
  }

  /** 半成 is five in a hundred; 半成品 is not. */
  private static Candidate halfATenth(Numeral numeral) {
    return Candidate.plain(
        new Span(numeral.span().start(), numeral.span().end() + 1),
        FigureType.PERCENTAGE,
        new Amount.Single(BigDecimal.valueOf(5)),
        "%",
        numeral,
        "half");
  }

  private static Match ratio(int start, int end, List<Numeral> numerals, int half, int taken) {
    Numeral numeral = numerals.get(half);
    return Match.of(
        Candidate.plain(
            new Span(start, end), FigureType.RATIO, numeral.amount(), "倍", numeral, "half"),
        taken);
  }
}
