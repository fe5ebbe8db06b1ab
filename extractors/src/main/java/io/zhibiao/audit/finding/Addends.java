package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.FigureType;

/** Which figures can be parts of a sum. */
final class Addends {

  private Addends() {}

  /** A level of something that adds up: neither a rate nor a mean, a price, an age, a duration. */
  static boolean isAddend(Told told) {
    return told.isLevel()
        && (told.type() == FigureType.COUNT
            || told.type() == FigureType.MEASURE
            || told.type() == FigureType.MONEY)
        && told.unit().indexOf('/') < 0
        && !Cue.NO_SUM.isIn(told.name());
  }
}
