package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;

/**
 * Two Chinese digits side by side before a measure word are a day that names something: {@code
 * 五一村}, {@code 八一农场}. Not {@code 四五个}, between the two, nor {@code 二〇个}, told in digits.
 */
final class DigitPair implements Judge {

  private static final String ZEROS = "〇零";

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    Numeral numeral = candidate.numeral();
    int start = numeral.span().start();
    return candidate.type() == FigureType.COUNT
        && numeral.form() == Numeral.Form.CHINESE
        && numeral.amount() instanceof Amount.Single
        && numeral.span().length() == 2
        && isDigit(around.at(start))
        && isDigit(around.at(start + 1))
        && ZEROS.indexOf(around.at(start + 1)) < 0;
  }

  private static boolean isDigit(char c) {
    return Runs.digits(String.valueOf(c), 0, 1) >= 0;
  }
}
