package io.zhibiao.extract.bind;

import java.util.List;

/**
 * What a clause tells beside its topic: what it is set against, how it is reckoned, by what its
 * parts are told.
 */
final class Circumstances {

  /** How many tokens behind 按 one tells of, at most. */
  private static final int LONGEST_VIEW = 5;

  private Circumstances() {}

  /**
   * Before what a topic is set against, {@code 产量 与上年相比}, {@code 产量 与上年相比略有}, and how it is
   * reckoned, {@code 产值 按上年不变价格计算}; the clause's end where neither is told.
   */
  static int before(List<Token> tokens, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Role.RECKONED.holds(tokens.get(i).text())) {
        int by = i - 1;
        while (by >= start && !Role.VIEWS.holds(tokens.get(by).text())) {
          by--;
        }
        return by < start ? end : by;
      }
      if (Role.COMPARED.holds(tokens.get(i).text())) {
        int than = Leftward.nearest(tokens, i - 1, start, Kind.THAN);
        return than < 0 ? end : than;
      }
    }
    return end;
  }

  /**
   * {@code 按地区，}, {@code 分行业看，}: by what the parts are told, not what of; {@code 从赔付看，} tells it.
   */
  static boolean isView(List<Token> tokens, int start, int end) {
    int last = end - 1;
    while (last > start && Role.VIEWED.holds(tokens.get(last).text())) {
      last--;
    }
    return Role.VIEWS.holds(tokens.get(start).text())
        && last > start
        && last <= start + LONGEST_VIEW
        && Role.DIMENSION.ends(tokens.get(last).text());
  }
}
