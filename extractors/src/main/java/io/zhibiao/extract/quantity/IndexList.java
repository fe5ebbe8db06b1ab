package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The values of an index told for parts of what it is told of, each behind its bare name: {@code
 * 价格指数为102.3，其中食品101.9，衣着100.8}, {@code 指数（上年=100）：1月100.7，2月100.2}. Values of indices lie around
 * their base or have two decimals and more; no other number without a unit is taken.
 */
final class IndexList implements Form {

  /** How far before a value the index may be named, in its sentence. */
  private static final int REACH = 160;

  /** So many decimals has no count: 基尼系数0.362，其中城镇0.318. */
  private static final int SURELY_BROKEN = 2;

  private static final String JOINERS = "、和及与";
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);
  private static final BigDecimal MOST = BigDecimal.valueOf(400);

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start();
    int end = numeral.span().end();
    boolean next = at > 0 && joins(text, numerals.get(at - 1), numeral);
    boolean part = followsName(text, start) && isAroundBase(numeral);
    if (!isBroken(numeral)
        || !Clause.closes(text, end)
        || Units.at(text, end).isPresent()
        || !(part || next)
        || !isOfIndex(text, start)) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                numeral.span(), FigureType.RATIO, numeral.amount(), "", numeral, "index-list"),
            1));
  }

  private static boolean isBroken(Numeral numeral) {
    return numeral.form() == Numeral.Form.ARABIC
        && numeral.amount() instanceof Amount.Single
        && numeral.amount().low().scale() > 0;
  }

  private static boolean isAroundBase(Numeral numeral) {
    BigDecimal value = numeral.amount().low();
    boolean around = value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
    return around || value.scale() >= SURELY_BROKEN;
  }

  /** {@code 性别比分别为1.22、} 1.23: the next of a list. */
  private static boolean joins(String text, Numeral before, Numeral numeral) {
    int gap = before.span().end();
    return isBroken(before)
        && numeral.span().start() == gap + 1
        && JOINERS.indexOf(text.charAt(gap)) >= 0;
  }

  /** Not {@code 同比} 1.8; {@code 食品} 101.9, {@code 二手住宅为} 95.8, {@code 月} 100.7. */
  private static boolean followsName(String text, int start) {
    return start > 0
        && text.charAt(start - 1) != '比'
        && (Character.isIdeographic(text.charAt(start - 1))
            || "）、".indexOf(text.charAt(start - 1)) >= 0
            || Character.isWhitespace(text.charAt(start - 1)));
  }

  private static boolean isOfIndex(String text, int start) {
    int from = start;
    while (from > Math.max(0, start - REACH) && "。！？\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return Cue.INDEX_OF_PARTS.in(text.substring(from, start));
  }
}
