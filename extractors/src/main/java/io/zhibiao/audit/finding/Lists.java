package io.zhibiao.audit.finding;

import java.util.List;

/** Figures told one after another: {@code 3家农药企业、4家肥料企业}. */
final class Lists {

  private static final String BREAKS = "，,；;：:。";

  private Lists() {}

  /** Whether nothing but an enumeration comma stands between each and the next. */
  static boolean isList(List<Told> told) {
    for (int i = 1; i < told.size(); i++) {
      if (!continues(told.get(i - 1), told.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the two are neighbours in one list. */
  static boolean continues(Told one, Told next) {
    String between = next.lead();
    return next.place() == one.place() + 1
        && next.passage() == one.passage()
        && between.indexOf('、') >= 0
        && between.chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
  }
}
