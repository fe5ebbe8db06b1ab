package io.zhibiao.extract.quantity;

import io.zhibiao.extract.value.FigureType;

/** 二 alone before a measure word is a name (二次供水, 二期工程, 二手房): things are counted with 两. */
final class LoneTwo implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    return candidate.type() == FigureType.COUNT
        && candidate.numeral().span().length() == 1
        && !candidate.unit().equals("个")
        && around.at(candidate.numeral().span().start()) == '二';
  }
}
