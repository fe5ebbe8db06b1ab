package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;

/**
 * A scale word that only tells what numbers are counted in: {@code 发行总额（亿元）}, {@code 金额单位为千元}. Not
 * {@code 突破千亿元}, a figure without its digits.
 */
final class UnitLabel implements Judge {

  private static final String RENMINBI = "人民币";

  /** {@code 进口 亿美元 11.6 297.1}: a cell of units, the numbers are the next ones. */
  private static boolean isNumber(Surroundings around, int at) {
    char c = around.at(at);
    return Characters.isDigit(c)
        || ((c == '-' || c == '+') && Characters.isDigit(around.at(at + 1)));
  }

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    int end = candidate.span().end();
    int opened =
        around.text().startsWith(RENMINBI, start - RENMINBI.length())
            ? start - RENMINBI.length()
            : start;
    boolean bracketed =
        around.at(opened - 1) == '（' && (around.at(end) == '）' || around.at(end) == '、');
    boolean cell =
        around.at(start - 1) == ' ' && around.at(end) == ' ' && isNumber(around, end + 1);
    boolean slashed = around.at(start - 1) == '/' && "：=".indexOf(around.at(end)) >= 0;
    boolean told = cell || slashed || Cue.UNIT_LABEL.endAt(around.text(), start);
    return candidate.numeral().form() == Numeral.Form.BARE_SCALE && (bracketed || told);
  }
}
