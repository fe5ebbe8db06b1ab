package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;

/** A financial digit alone is another word or a surname: 队伍, 陆家, 伍先生. 伍仟元 counts. */
final class LoneFinancialDigit implements Judge {

  private static final String DIGITS = "壹贰叁参肆伍陆柒捌玖";

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    Numeral numeral = candidate.numeral();
    return numeral.span().length() == 1 && DIGITS.indexOf(around.at(numeral.span().start())) >= 0;
  }
}
