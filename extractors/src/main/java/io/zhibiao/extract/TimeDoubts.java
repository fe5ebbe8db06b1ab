package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.rule.Passage;
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
    if (type == FigureType.DATE) {
      return unknown;
    }
    return isOverYears() || (unknown ? isMissed() : isMomentOfAnotherSentence());
  }

  /** No time is found, yet there must be one. */
  private boolean isMissed() {
    return read.timed() || isHeading() || isCarried();
  }

  /** A headline tells no time; its article does. */
  private boolean isHeading() {
    return around.role() != Passage.Role.BODY;
  }

  /** {@code 受灾20人，其中重伤} 4人: what has its name from another figure has its time from there. */
  private boolean isCarried() {
    return switch (link.source()) {
      case CARRIED, FRAMED, WHOLE, TRAIT, EARLIER_LIST -> true;
      default -> false;
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
        && day != null
        && read.period().end().filter(day::equals).isPresent()
        && day.getDayOfMonth() != day.lengthOfMonth();
  }

  /** {@code 五年间新建} 56公里: which years? */
  private boolean isOverYears() {
    return link.source() != NameSource.TABLE && Sign.LAPSE.in(around.before());
  }
}
