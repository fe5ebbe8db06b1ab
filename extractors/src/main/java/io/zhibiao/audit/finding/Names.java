package io.zhibiao.audit.finding;

import io.zhibiao.extract.lexicon.Table;
import java.util.List;

/** How names of parts and of their whole go together. */
final class Names {

  private static final int LEAST_HEAD = 2;

  private static final class Holder {
    private static final List<Table.Row> WHOLES = Table.load(Names.class, "wholes.tsv").rows();
  }

  private Names() {}

  /** What all names end with: {@code 瓶装液化气商户}, {@code 管道气商户} → {@code 商户}. */
  static String head(List<String> names) {
    String head = names.get(0);
    for (String name : names) {
      int same = 0;
      while (same < Math.min(head.length(), name.length())
          && head.charAt(head.length() - 1 - same) == name.charAt(name.length() - 1 - same)) {
        same++;
      }
      head = head.substring(head.length() - same);
    }
    return head.length() < LEAST_HEAD ? "" : head;
  }

  /** Whether both speak of the same thing in part: {@code 转贷金额} and {@code 提供转贷}. */
  static boolean isRelated(String one, String other) {
    for (int i = 0; i + LEAST_HEAD <= one.length(); i++) {
      if (other.contains(one.substring(i, i + LEAST_HEAD))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something so named can be the whole of parts with this head. */
  static boolean isWhole(String name, String head) {
    String bare = Cue.WHOLE.cutOff(name);
    return bare.endsWith(head)
        || Holder.WHOLES.stream()
            .anyMatch(row -> head.endsWith(row.get("part")) && fits(name, head, row));
  }

  /** The words before the end, if any, have to be the same. */
  private static boolean fits(String name, String head, Table.Row row) {
    String before = head.substring(0, head.length() - row.get("part").length());
    return name.endsWith(before + row.get("whole"));
  }
}
