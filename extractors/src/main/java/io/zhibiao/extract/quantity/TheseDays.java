package io.zhibiao.extract.quantity;

import io.zhibiao.extract.value.FigureType;

/** 这两天, 那几年: a few days just past, not a length of time. */
final class TheseDays implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int before = candidate.span().start() - 1;
    return candidate.type() == FigureType.DURATION
        && candidate.numeral().isChinese()
        && (around.at(before) == '这' || around.at(before) == '那');
  }
}
