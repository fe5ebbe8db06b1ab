package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;

/**
 * A scale word without a digit counts behind a word of exactness (超千亿元, 近百家), or as money or a
 * measure that no class of things follows. 百亿企业, 千亿级产业, 万家灯火 do not count.
 */
final class BareScale implements Judge {

  private static final String CLASS_WORDS = "级企产集俱村县园项工大台强";
  private static final String COUNTING = "达共到计";

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.numeral().form() != Numeral.Form.BARE_SCALE) {
      return false;
    }
    if (CLASS_WORDS.indexOf(around.at(candidate.span().end())) >= 0) {
      return true;
    }
    boolean counts =
        candidate.bound() != Bound.EXACT
            || COUNTING.indexOf(around.at(candidate.span().start() - 1)) >= 0;
    boolean amount = candidate.type() == FigureType.MONEY || candidate.type() == FigureType.MEASURE;
    return !counts && !(amount && candidate.numeral().span().length() > 0);
  }
}
