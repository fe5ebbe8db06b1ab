package io.zhibiao.extract.quantity;

import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;

/** 这两天, 那几年, 这一年: a time just past, not a length of it; 这五年 is one. */
final class TheseDays implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int before = candidate.span().start() - 1;
    return candidate.type() == FigureType.DURATION
        && candidate.numeral().isChinese()
        && (around.at(before) == '那' || (around.at(before) == '这' && !isYears(candidate)));
  }

  private static boolean isYears(Candidate candidate) {
    return candidate.unit().equals("年")
        && candidate.bound() == Bound.EXACT
        && candidate.amount().low().compareTo(BigDecimal.ONE) > 0;
  }
}
