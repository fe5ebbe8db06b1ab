package io.zhibiao.extract.bind;

/** Chooses between the name before a figure and the thing behind it. */
final class Choice {

  private Choice() {}

  /** Whether the thing behind the figure names it: 储备了 1.2万吨 {@code 半成品}. */
  static boolean isBehind(Clause clause) {
    boolean unnamed = clause.head().name().isEmpty();
    boolean changes = clause.predicate().changes();
    if (unnamed && !changes) {
      return true;
    }
    return switch (clause.type()) {
      case COUNT, ORDINAL, AGE -> unnamed || !changes;
      case DURATION -> clause.thing().linked();
      case PERCENTAGE, RATIO ->
          (unnamed || (!changes && !clause.predicate().reports())) && clause.thing().linked();
      case MONEY, MEASURE, DATE -> !changes && (clause.head().verbal() || isOwned(clause));
    };
  }

  /** {@code 某某集团30万吨纸浆工程}, but not {@code 某某集团实现30万元} and not {@code 产量30万吨}. */
  private static boolean isOwned(Clause clause) {
    boolean measure = Role.MEASURE.ends(clause.head().name().read());
    boolean noun = clause.thing().plain() && !measure;
    return !clause.predicate().reports() && (clause.head().isOwner() || noun);
  }
}
