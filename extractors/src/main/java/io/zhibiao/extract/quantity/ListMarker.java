package io.zhibiao.extract.quantity;

import io.zhibiao.extract.value.FigureType;

/** 第一，… 第二，… and 第三是… tell the parts of a speech; 名列第一， ranks. */
final class ListMarker implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    boolean opens = " 。；：！？“，".indexOf(around.at(candidate.span().start() - 1)) >= 0;
    boolean parts = "，、：是".indexOf(around.at(candidate.span().end())) >= 0;
    return candidate.type() == FigureType.ORDINAL && opens && parts;
  }
}
