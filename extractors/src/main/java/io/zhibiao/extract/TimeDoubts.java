package io.zhibiao.extract;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;

/**
 * Tells whether the period of a figure is in doubt.
 *
 * @param dated whether the day of publication is known: in four sets of texts labelled blind, 79 of
 *     84 figures without a time truly had none where it was, and 2 of 12 where it was not
 *     (2026-11-30)
 */
record TimeDoubts(
    FigureType type, Aspect aspect, Around around, Scene read, Scene printed, boolean dated) {

  private static final int LONGEST_MONTH = 31;
  private static final int SHORTEST_MONTH = 28;

  /** Whether anything speaks against the period. */
  boolean any() {
    if (!read.period().equals(printed.period())) {
      return true;
    }
    if (type == FigureType.DATE) {
      return read.period().equals(Period.UNKNOWN);
    }
    if (read.period().equals(Period.UNKNOWN)) {
      return read.timed() || isHeading() || !dated;
    }
    return read.timed() ? isLoose() : !read.announced() || isOddlyAnnounced();
  }

  /** A time is told, yet it may be of something else. */
  private boolean isLoose() {
    return isMomentOfAnotherSentence() || isLasting() || isOfBase() || isOverYears() || isQuoted();
  }

  /** A headline tells no time; its article does. */
  private boolean isHeading() {
    return around.role() != Passage.Role.BODY;
  }

  /**
   * {@code 2020年3月}: a release of a month may count from January on; and a stretch that neither
   * begins with a month nor is a day is no period to report on.
   */
  private boolean isOddlyAnnounced() {
    LocalDate start = read.period().start();
    LocalDate end = read.period().end();
    if (start == null || end == null || start.equals(end)) {
      return false;
    }
    long days = end.toEpochDay() - start.toEpochDay() + 1;
    boolean month = days >= SHORTEST_MONTH && days <= LONGEST_MONTH;
    return month || start.getDayOfMonth() != 1;
  }

  /**
   * {@code 5月14日，拍到黑脸琵鹭。全市记录到} 316种: a day goes for what happened on it, the last of a month for
   * all that is counted then.
   */
  private boolean isMomentOfAnotherSentence() {
    LocalDate day = read.period().start();
    return around.isTimeEarlier()
        && day != null
        && day.equals(read.period().end())
        && day.getDayOfMonth() != day.lengthOfMonth();
  }

  /** {@code 截至9月12日，} 18周岁以上: an age or a length is mostly of no time. */
  private boolean isLasting() {
    return (type == FigureType.DURATION || type == FigureType.AGE) && !around.isTimeInClause();
  }

  /** {@code 占去年总数的} 95.4%: the time is that of the base. */
  private boolean isOfBase() {
    return Sign.BASE.in(around.beforeTime());
  }

  /** {@code 五年间年均增长} 56%: which years? */
  private boolean isOverYears() {
    return aspect != Aspect.LEVEL && Sign.LAPSE.in(around.clause());
  }

  /** {@code “现在能省} 1500元{@code ”}: who speaks does so at another time. */
  private boolean isQuoted() {
    return around.isQuoted();
  }
}
