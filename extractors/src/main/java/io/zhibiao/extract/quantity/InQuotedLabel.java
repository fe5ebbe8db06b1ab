package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.FigureType;

/**
 * A Chinese count in a short quoted phrase names a slogan: “三个一律”, “十二个不准”, and articles at its end
 * a policy: “新36条”. Speech in quotation marks is longer and has punctuation; “13家企业” counts.
 */
final class InQuotedLabel implements Judge {

  /** Slogans have fewer characters between their marks. */
  private static final int LONGEST = 14;

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    return isPolicy(candidate, around) || isSlogan(candidate, around);
  }

  /** “新36条”, “国十条”, “30条”. */
  private static boolean isPolicy(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    boolean named =
        Characters.isIdeograph(around.at(start - 1))
            && (isOpening(around.at(start - 2)) || isOpening(around.at(start - 3)));
    return candidate.unit().equals("条")
        && isClosing(around.at(candidate.span().end()))
        && (named || isOpening(around.at(start - 1)));
  }

  private static boolean isSlogan(Candidate candidate, Surroundings around) {
    boolean label =
        candidate.numeral().form() != Numeral.Form.ARABIC
            && candidate.type() != FigureType.PERCENTAGE;
    if (!label) {
      return false;
    }
    int open = candidate.span().start() - 1;
    int least = open - LONGEST;
    while (open >= least && isInside(around.at(open))) {
      open--;
    }
    int close = candidate.span().end();
    int most = close + LONGEST;
    while (close <= most && isInside(around.at(close))) {
      close++;
    }
    return isOpening(around.at(open)) && isClosing(around.at(close)) && close - open <= LONGEST;
  }

  private static boolean isInside(char c) {
    return !isOpening(c) && !isClosing(c) && "，。；：？！ ".indexOf(c) < 0;
  }

  private static boolean isOpening(char c) {
    return c == '“' || c == '‘' || c == '"';
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '’' || c == '"';
  }
}
