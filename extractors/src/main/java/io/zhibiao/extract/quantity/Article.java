package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;

/**
 * 一 before a measure word is mostly an article: 一个孩子, 一家企业. It counts behind 仅 只 共, with a word of
 * exactness (近一吨), and as a length of months or a multiple (一个月, 一倍).
 */
final class Article implements Judge {

  private static final String COUNTING = "仅只共第增";

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.numeral().form() != Numeral.Form.ONE) {
      return false;
    }
    boolean counts =
        COUNTING.indexOf(around.at(candidate.span().start() - 1)) >= 0
            || around.text().startsWith("只有", candidate.span().start() - 2)
            || around.text().startsWith("仅有", candidate.span().start() - 2)
            || candidate.bound() != Bound.EXACT;
    return !counts && !isQuantityItself(candidate);
  }

  private static boolean isQuantityItself(Candidate candidate) {
    return candidate.type() == FigureType.RATIO
        || candidate.type() == FigureType.PERCENTAGE
        || candidate.type() == FigureType.ORDINAL
        || candidate.type() == FigureType.AGE
        || candidate.rule().equals("split-unit")
        || candidate.unit().equals("个月");
  }
}
