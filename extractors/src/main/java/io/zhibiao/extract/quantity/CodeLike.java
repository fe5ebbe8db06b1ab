package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.FigureType;

/**
 * Digits of a model, a version or a code: A4张, 南粳9108亩产, COVID-19人, 1.2.3个, K1234次 stay names. An
 * indicator's letters name money and a share: GDP45045亿元, 占GDP6.8%.
 */
final class CodeLike implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    if (candidate.numeral().form() != Numeral.Form.ARABIC
        || candidate.rule().equals("signed-money")
        || candidate.rule().equals("ordinal")) {
      return false;
    }
    int start = candidate.span().start();
    char before = around.at(start - 1);
    boolean joined = before == '-' || before == '.' || before == '·' || before == '/';
    boolean variety = before == '粳' || before == '籼' || before == '歼';
    char further = around.at(start - 2);
    return variety
        || (Characters.isLetter(before) && !(isValue(candidate) && Characters.isLetter(further)))
        || (joined && (Characters.isLetter(further) || Characters.isDigit(further)))
        || around.at(candidate.numeral().span().end()) == '.';
  }

  /** Money and percentages are no names. */
  private static boolean isValue(Candidate candidate) {
    return candidate.type() == FigureType.MONEY || candidate.type() == FigureType.PERCENTAGE;
  }
}
