package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;

/**
 * A scale word that only tells what numbers are counted in: {@code 发行总额（亿元）}, {@code 金额单位为千元}. Not
 * {@code 突破千亿元}, a figure without its digits.
 */
final class UnitLabel implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    int end = candidate.span().end();
    boolean bracketed =
        around.at(start - 1) == '（' && (around.at(end) == '）' || around.at(end) == '、');
    boolean told = Cue.UNIT_LABEL.endAt(around.text(), start);
    return candidate.numeral().form() == Numeral.Form.BARE_SCALE && (bracketed || told);
  }
}
