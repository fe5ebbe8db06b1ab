package io.zhibiao.extract.quantity;

import io.zhibiao.extract.value.FigureType;

/** 潍坊、济宁两市, 四县: a few divisions that were just named, pointed at; 12镇8乡 are counted. */
final class FewDivisions implements Judge {

  private static final String KINDS = "省市县区州镇乡村";

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    return candidate.type() == FigureType.COUNT
        && candidate.numeral().isChinese()
        && candidate.numeral().span().length() == 1
        && candidate.unit().length() == 1
        && KINDS.contains(candidate.unit());
  }
}
