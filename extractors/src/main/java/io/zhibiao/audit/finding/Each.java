package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;

/** What 各 tells of several at once: {@code 甲区、乙区各1例}. */
final class Each {

  private static final char EACH = '各';
  private static final String AND = "、和及与";

  private Each() {}

  /** Of how many the figure is told, at least 1. */
  static int of(Told told) {
    String clause = Clauses.last(told.lead());
    int each = clause.lastIndexOf(EACH);
    if (each < 1) {
      return 1;
    }
    return 1 + (int) clause.substring(1, each).chars().filter(c -> AND.indexOf(c) >= 0).count();
  }

  /** So many times each value. */
  static Interval times(Interval one, int times) {
    Interval all = one;
    for (int i = 1; i < times; i++) {
      all = all.plus(one);
    }
    return all;
  }
}
