package io.zhibiao.extract;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the changes told so far in an article are measured against, by the time that they are of.
 */
final class ToldBases {

  private boolean any;
  private final Map<Period, Set<Comparison>> told = new HashMap<>();

  /** What all changes of a time are measured against; none where they differ or none was told. */
  Comparison of(Period period) {
    Set<Comparison> bases = told.getOrDefault(period, Set.of());
    return bases.size() == 1 ? bases.iterator().next() : Comparison.NONE;
  }

  /**
   * What the changes so far have to do with the next one.
   *
   * @param lent whether it goes by their base
   */
  Why.Compared compared(boolean lent) {
    return lent ? Why.Compared.LENT : any ? Why.Compared.TOLD : Why.Compared.NONE_TOLD;
  }

  /** Takes in a row's words and time. */
  void take(Link link, Period period) {
    any |= link.tellsBase();
    if (link.aspect().isChange() && link.comparison() != Comparison.NONE && period.isKnown()) {
      told.computeIfAbsent(period, any -> EnumSet.noneOf(Comparison.class)).add(link.comparison());
    }
  }
}
