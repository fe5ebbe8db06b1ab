package io.zhibiao.audit.claim;

import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Status;

/**
 * Whether a figure is what was set for a thing and not what came of it: {@code
 * 开采总量控制指标为7.4万吨，其中轻稀土6.3万吨} does not say that so much was mined.
 */
final class Quota {

  /** The figure that is set stands behind the word or behind one of these. */
  private static final String IS = "为是定：:";

  private static final String STOPS = "；;。";

  private Quota() {}

  /** Whether both are set, or neither. */
  static boolean isOne(Row claim, Row reported) {
    boolean isClaimed = isSet(claim);
    boolean isTold = isSet(reported);
    return isClaimed == isTold || (isClaimed ? isAhead(reported) : isAhead(claim));
  }

  private static boolean isAhead(Row row) {
    return row.reading().status() == Status.PLANNED
        || row.reading().doubt().contains(Doubt.STATUS)
        || row.framed().ahead();
  }

  private static boolean isSet(Row row) {
    String before = Framed.before(row.metric());
    int end = Words.quotaEnd(before);
    if (end < 0) {
      return false;
    }
    boolean isTold =
        end == before.length()
            || IS.indexOf(before.charAt(end)) >= 0
            || Character.isDigit(before.charAt(end));
    return isTold && before.substring(end).chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
  }
}
