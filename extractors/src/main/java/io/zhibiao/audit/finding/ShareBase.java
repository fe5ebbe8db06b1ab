package io.zhibiao.audit.finding;

/** What a share is said to be of: {@code 业务总量} in {@code 占业务总量的89.7%}. */
final class ShareBase {

  private static final String TOTAL = "总";
  private static final String COUNTRY = "100000";
  private static final String PROVINCE = "0000";

  private ShareBase() {}

  /** What stands behind 占, without words of reporting; empty where nothing does. */
  static String of(Told share) {
    String own = Clauses.last(share.lead());
    String behind = Cue.SHARE.behindLastIn(own);
    return behind.equals(own) ? "" : Names.written(Cue.SHARE_TAIL.cutOff(behind.strip()));
  }

  /** Without what only says how much of it is meant: {@code 全省总人口 → 总人口}. */
  static String thing(String base) {
    String thing = Cue.SCOPE.cutFront(base);
    return thing.length() > 2 ? thing : base;
  }

  /** Whether it names a figure: by a word for any whole, or by the figure's own. */
  static boolean isOf(String base, Told whole) {
    String thing = thing(base).replace(TOTAL, "");
    return (!base.isEmpty() && Cue.ANY_WHOLE.ends(base)) || Names.isShortFor(thing, whole.name());
  }

  /** Whether it lies beyond what the text speaks of; a province's own text speaks of 全省. */
  static boolean isWide(String base, Told share) {
    String region = share.metric().reading().region().code();
    String rest = base;
    if (region.equals(COUNTRY)) {
      rest = rest.replace("全国", "").replace("国内", "");
    } else if (region.endsWith(PROVINCE)) {
      rest = rest.replace("全省", "");
    }
    return Cue.WIDE.isIn(rest);
  }
}
