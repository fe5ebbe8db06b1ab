package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** Which figures can be parts of a sum. */
final class Addends {

  /** No text divides a whole into more parts; longer lists are tables of something else. */
  static final int MOST = 30;

  private Addends() {}

  /** A level of something that adds up: neither a rate nor a mean, a price, an age, a duration. */
  static boolean isAddend(String name, Figure.Quantity quantity, Aspect aspect) {
    FigureType type = quantity.type();
    return (aspect == Aspect.LEVEL || aspect == Aspect.NONE)
        && (type == FigureType.COUNT || type == FigureType.MEASURE || type == FigureType.MONEY)
        && quantity.unit().indexOf('/') < 0
        && !Cue.NO_SUM.isIn(name);
  }

  /** Whether so many figures can be the parts of one. */
  static boolean canBeParts(List<Told> parts) {
    return parts.size() > 1 && parts.size() <= MOST;
  }
}
