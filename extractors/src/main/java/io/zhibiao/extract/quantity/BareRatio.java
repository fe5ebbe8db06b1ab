package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A ratio that is told as one and has no unit: {@code 城乡收入比1.79}, {@code 收入比为1.79∶1}. Not {@code
 * 同比1.79}, {@code 比分3∶1} nor {@code 性别比104.7}, where a hundred is the base.
 */
final class BareRatio implements Form {

  private static final String COLONS = "∶：:";

  /** How far before a ratio its noun may stand; colons of ratios before it lie between. */
  private static final int REACH = 24;

  /** Ratios to one are small; greater ones have another base. */
  private static final BigDecimal MOST = BigDecimal.valueOf(20);

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    int toOne = toOne(text, numerals, at);
    boolean broken = numeral.amount().low().stripTrailingZeros().scale() > 0;
    boolean sound =
        numeral.form() == Numeral.Form.ARABIC
            && (broken || toOne > 0)
            && numeral.amount() instanceof Amount.Single
            && numeral.amount().low().compareTo(MOST) <= 0;
    if (!sound || !(isTold(text, start) || isToldBefore(text, start))) {
      return Optional.empty();
    }
    int end = toOne > 0 ? toOne : numeral.span().end();
    return (toOne > 0 || closes(text, end)) && Units.at(text, end).isEmpty()
        ? Optional.of(match(numeral, end, toOne > 0 ? 2 : 1))
        : Optional.empty();
  }

  /** 由1.81缩小至1.79: the way to the next one closes it, too. */
  private static boolean closes(String text, int end) {
    return Clause.closes(text, end) || Cue.RATIO_VERB.beginAt(text, end);
  }

  /** Whether the noun of a ratio stands right before the place, or before its verb. */
  static boolean isTold(String text, int start) {
    int noun = start - Cue.RATIO_VERB.lengthBefore(text, start);
    return Cue.RATIO.endAt(text, noun) && !Cue.NO_RATIO.endAt(text, noun);
  }

  /** 收入比由上年的5∶1缩小到2.6∶1: the noun stands before in the clause. */
  private static boolean isToldBefore(String text, int start) {
    boolean led = start > 0 && text.charAt(start - 1) == '的';
    int clause = start;
    while (clause > Math.max(0, start - REACH) && !Clause.isEnd(text.charAt(clause - 1))) {
      clause--;
    }
    return (led || Cue.RATIO_VERB.endAt(text, start))
        && Cue.RATIO_NOUN.in(text.substring(clause, start));
  }

  /** Index behind ∶1; 0 where it does not follow. */
  private static int toOne(String text, List<Numeral> numerals, int at) {
    int colon = numerals.get(at).span().end();
    if (at + 1 >= numerals.size()
        || colon >= text.length()
        || COLONS.indexOf(text.charAt(colon)) < 0) {
      return 0;
    }
    Numeral base = numerals.get(at + 1);
    boolean one = base.amount().low().compareTo(BigDecimal.ONE) == 0;
    return one && base.span().start() == colon + 1 ? base.span().end() : 0;
  }

  private static Match match(Numeral numeral, int end, int taken) {
    return Match.of(
        Candidate.plain(
            new Span(numeral.span().start(), end),
            FigureType.RATIO,
            numeral.amount(),
            "倍",
            numeral,
            "bare-ratio"),
        taken);
  }
}
