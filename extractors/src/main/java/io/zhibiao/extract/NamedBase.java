package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a change is measured against where its base is a time by name: {@code 比2012年} in a report on
 * 2013 is the year before, {@code 比5月份} in one on June the month before; so is the week before one,
 * or any time as long right before it, as 上旬 is.
 */
final class NamedBase {

  private static final int MONTHS_OF_YEAR = 12;

  /** In days; a base that lasts longer is a year, and a part of one may be meant: 2012年同期. */
  private static final int SHORTEST_YEAR = 365;

  private NamedBase() {}

  /**
   * A change against a time by name is told by how that stands to its own, and so is one that
   * follows the level of an earlier time.
   *
   * @param base what the change is measured against by name
   * @param earlier the time whose level was told before the change
   * @param own the time of the change
   */
  static Link told(Link link, Period base, Period earlier, Period own) {
    if (!link.aspect().isChange()) {
      return link;
    }
    return switch (link.comparison()) {
      case OTHER -> link.against(of(base, own));
      case NONE -> earlier.isKnown() ? link.against(of(earlier, own)) : link;
      default -> link;
    };
  }

  /**
   * A rise of a level told right before it, without a base, in an article that measures all of one
   * time against the year before: {@code 比去年同期增长17.3%。/ 对欧盟进出口7013亿元，增长17.7%}.
   *
   * @param all what every change of the time before it is measured against
   */
  static Link like(Link link, Comparison all) {
    boolean open = link.aspect().isChange() && link.comparison() == Comparison.NONE;
    boolean averaged = link.predicate().contains("均");
    boolean added = Sign.NEW.in(link.predicate());
    boolean ofLevel = link.source() == NameSource.CARRIED && !averaged && !added;
    return open && ofLevel && all == Comparison.YOY ? link.against(all) : link;
  }

  /** How the base stands to the period of the change. */
  static Comparison of(Period base, Period period) {
    LocalDate from = base.start().orElse(null);
    LocalDate to = base.end().orElse(null);
    LocalDate start = period.start().orElse(null);
    LocalDate end = period.end().orElse(null);
    if (from == null || to == null || start == null || end == null) {
      return Comparison.OTHER;
    }
    if (from.plusYears(1).equals(start) && to.plusDays(1).plusYears(1).equals(end.plusDays(1))) {
      return Comparison.YOY;
    }
    boolean year = ChronoUnit.DAYS.between(from, to) + 1 >= SHORTEST_YEAR;
    if (year
        && from.plusYears(1).getYear() == start.getYear()
        && start.getYear() == end.getYear()) {
      return Comparison.YOY;
    }
    java.time.Period length = java.time.Period.between(start, end.plusDays(1));
    boolean before =
        to.plusDays(1).equals(start) && java.time.Period.between(from, start).equals(length);
    return before && length.toTotalMonths() < MONTHS_OF_YEAR ? Comparison.MOM : Comparison.OTHER;
  }
}
