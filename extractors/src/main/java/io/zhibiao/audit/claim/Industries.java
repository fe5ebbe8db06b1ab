package io.zhibiao.audit.claim;

import java.util.List;

/** Gives the parts of the structure of the three industries their names. */
final class Industries {

  private static final String ALL = "三次产业";
  private static final List<String> EACH = List.of("第一产业", "第二产业", "第三产业");
  private static final List<String> ENDS = List.of("比例", "比重", "构成", "结构比", "结构", "比");

  /** What the structure is of where nothing else is said. */
  private static final String OUTPUT = "增加值";

  private Industries() {}

  /**
   * The name of a part.
   *
   * @param part from 1; 0 for a figure that is none
   */
  static String named(String structure, int part) {
    int at = structure.indexOf(ALL);
    if (at < 0 || part < 1 || part > EACH.size()) {
      return structure;
    }
    String of = structure.substring(at + ALL.length());
    for (String end : ENDS) {
      of = of.endsWith(end) ? of.substring(0, of.length() - end.length()) : of;
    }
    return EACH.get(part - 1) + (of.isEmpty() ? OUTPUT : of);
  }
}
