package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;

/** Tells whether the period of a figure is in doubt. */
record TimeDoubts(FigureType type, Link link, Around around, Scene read, Scene printed) {

  /** Whether anything speaks against the period. */
  boolean any() {
    boolean inferred = !read.period().equals(printed.period());
    boolean unknown = read.period().equals(Period.UNKNOWN);
    if (inferred || around.isQuoted()) {
      return true;
    }
    return switch (type) {
      case DATE -> unknown;
      case AGE -> false;
      default -> unknown || isOverYears() || isMomentOfAnotherSentence();
    };
  }

  /**
   * {@code 5月14日，拍到黑脸琵鹭。全市记录到} 316种: a day goes for what happened on it, the last of a month for
   * all that is counted then.
   */
  private boolean isMomentOfAnotherSentence() {
    LocalDate day = read.period().start().orElse(null);
    return read.timed()
        && around.isTimeEarlier()
        && link.source() != NameSource.FRAMED
        && day != null
        && read.period().end().filter(day::equals).isPresent()
        && day.getDayOfMonth() != day.lengthOfMonth();
  }

  /** {@code 五年间新建} 56公里: which years? */
  private boolean isOverYears() {
    return link.source() != NameSource.TABLE && Sign.LAPSE.in(around.before());
  }
}
