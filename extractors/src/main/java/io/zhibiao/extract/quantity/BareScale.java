package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.util.Set;

/**
 * A scale word without a digit counts behind a word of exactness (超千亿元, 近百家企业), or as money or a
 * measure that no class of things follows. 百亿企业, 千亿级产业, 万家灯火 do not count, nor 万元GDP能耗, nor the 千米
 * of 平方千米.
 */
final class BareScale implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.numeral().form() != Numeral.Form.BARE_SCALE) {
      return false;
    }
    if (isBehindStrangeDigit(around, candidate.span().start())) {
      return true;
    }
    String text = around.text();
    if (text.startsWith("平方", candidate.span().start() - 2)
        || text.startsWith("立方", candidate.span().start() - 2)) {
      return true;
    }
    boolean bounded = candidate.bound() != Bound.EXACT;
    boolean each = around.at(candidate.span().start() - 1) == '每';
    int end = candidate.span().end();
    boolean names = Cue.CLASS.beginAt(around.text(), end);
    boolean base = Cue.INTENSITY.beginAt(around.text(), end) && !bounded;
    boolean counted = bounded && candidate.type() == FigureType.COUNT;
    if (each || base || (names && !counted && !endsInHedge(candidate, around))) {
      return true;
    }
    boolean counts = bounded || Cue.REACHING.endAt(around.text(), candidate.span().start());
    boolean amount =
        candidate.type() == FigureType.MONEY
            || candidate.type() == FigureType.MEASURE
            || candidate.type() == FigureType.RATIO;
    return !counts && !amount;
  }

  /** Digits of other scripts and in circles are read by nobody: what {@code ②亿元} is stays open. */
  private static boolean isBehindStrangeDigit(Surroundings around, int start) {
    int before =
        start > 0 && start <= around.text().length()
            ? Character.codePointBefore(around.text(), start)
            : ' ';
    return !Character.isIdeographic(before)
        && Set.of(
                (int) Character.DECIMAL_DIGIT_NUMBER,
                (int) Character.LETTER_NUMBER,
                (int) Character.OTHER_NUMBER)
            .contains(Character.getType(before));
  }

  /** 亿元以上项目 has a bound, 亿元项目 names a class. */
  private static boolean endsInHedge(Candidate candidate, Surroundings around) {
    char last = around.at(candidate.span().end() - 1);
    return last == '上' || last == '下' || last == '多' || last == '余';
  }
}
