package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;

/** Guards that look at the number and at what follows it; each says whether it refuses. */
final class NumberGuards {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Chinese numbers that never name: 十里 and 两里 are lengths, 三里 may be a place. */
  private static final String SURE = "十两";

  private NumberGuards() {}

  static boolean lacksLength(Candidate candidate, Judge.Surroundings around) {
    return !isLong(candidate, around) || beginsNumber(candidate, around);
  }

  private static boolean isLong(Candidate candidate, Judge.Surroundings around) {
    Numeral numeral = candidate.numeral();
    char first = around.at(numeral.span().start());
    return numeral.form() == Numeral.Form.ARABIC
        || numeral.span().length() > 1
        || candidate.bound() != Bound.EXACT
        || SURE.indexOf(first) >= 0
        || Cue.DIMENSION.endAt(around.text(), candidate.span().start())
        || (candidate.type() == FigureType.MEASURE
            && numeral.form() != Numeral.Form.BARE_SCALE
            && !Characters.isIdeograph(around.at(candidate.span().end())));
  }

  /** The 两 of 一九八二两年 begins the next number. */
  private static boolean beginsNumber(Candidate candidate, Judge.Surroundings around) {
    return candidate.unit().equals("两")
        && Units.plainAt(around.text(), candidate.span().end()).isPresent();
  }

  /** 3环 is one, 3环境 is not. */
  static boolean beginsWord(Candidate candidate, Judge.Surroundings around) {
    return !isLong(candidate, around) && Characters.isIdeograph(around.at(candidate.span().end()));
  }

  /** 27°30′: the minutes of arc belong to it, which no decimal of ours tells exactly. */
  static boolean hasMinutes(Candidate candidate, Judge.Surroundings around) {
    return Characters.isDigit(around.at(candidate.span().end()));
  }

  static boolean isCalendarYear(Candidate candidate, Judge.Surroundings around) {
    BigDecimal value = candidate.amount().low();
    return candidate.numeral().form() == Numeral.Form.ARABIC
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0
        && candidate.span().length() == 5;
  }

  /** Tenths reach from one to ten, and 三成为…, 七成立… begin another word. */
  static boolean isNoTenths(Candidate candidate, Judge.Surroundings around) {
    boolean tenths =
        candidate.amount().high().compareTo(HUNDRED) <= 0
            && candidate.amount().low().compareTo(BigDecimal.TEN) >= 0;
    return !tenths || Cue.AFTER_TENTHS.beginAt(around.text(), candidate.span().end());
  }
}
