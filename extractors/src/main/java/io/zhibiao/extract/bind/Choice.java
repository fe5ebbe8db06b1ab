package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Figure;

/** Chooses between the name before a figure and the thing behind it. */
final class Choice {

  private Choice() {}

  /** Whether the thing behind the figure names it: 储备了 1.2万吨 {@code 半成品}. */
  static boolean isBehind(
      Figure.Quantity quantity,
      Predicate predicate,
      HeadReader.Head head,
      CountedReader.Counted thing) {
    if (head.name().isEmpty() && !predicate.changes()) {
      return true;
    }
    return switch (quantity.type()) {
      case COUNT, ORDINAL, AGE -> head.name().isEmpty() || !predicate.changes();
      case DURATION -> thing.linked();
      case PERCENTAGE, RATIO -> !predicate.changes() && !predicate.reports() && thing.linked();
      case MONEY, MEASURE, DATE ->
          (head.verbal() || isOwned(predicate, head, thing)) && !predicate.changes();
    };
  }

  /** {@code 某某集团30万吨纸浆工程}, but not {@code 某某集团实现30万元} and not {@code 产量30万吨}. */
  private static boolean isOwned(
      Predicate predicate, HeadReader.Head head, CountedReader.Counted thing) {
    boolean measure = Role.MEASURE.ends(head.name().read());
    return !predicate.reports() && (head.isOwner() || (thing.plain() && !measure));
  }
}
