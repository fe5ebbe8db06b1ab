package io.zhibiao.audit.finding;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.List;
import java.util.stream.Collectors;

/** How names of parts and of their whole go together. */
final class Names {

  /** One character in common is chance. */
  private static final int LEAST = 2;

  private static final class Holder {
    private static final Phrases<String> WRITINGS =
        new Phrases<>(
            Table.load(Names.class, "writings.tsv").rows().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        row -> Indicators.key(row.get("written")),
                        row -> row.get("name"),
                        (a, b) -> a)));
    private static final List<Table.Row> WHOLES = Table.load(Names.class, "wholes.tsv").rows();
  }

  private Names() {}

  /** An indicator in the one way of writing that names are compared in. */
  static String written(String indicator) {
    String key = Indicators.key(indicator);
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Phrases.Hit<String> hit : Holder.WRITINGS.allIn(key, 0, key.length())) {
      written.append(key, at, hit.span().start()).append(hit.meaning());
      at = hit.span().end();
    }
    return written.append(key, at, key.length()).toString();
  }

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
    return head.length() < LEAST ? "" : head;
  }

  /** Whether something so named can be the whole of parts with this head. */
  static boolean isWhole(String name, String head) {
    return bare(name).endsWith(bare(head))
        || Holder.WHOLES.stream()
            .anyMatch(row -> head.equals(row.get("part")) && name.endsWith(row.get("whole")));
  }

  /** Without words that name nothing but an amount: {@code 零售总额 → 零售}. */
  static String bare(String name) {
    String bare = Cue.AMOUNT.cutOff(name);
    return bare.length() < LEAST ? name : bare;
  }

  /** Whether one is the other with more words before it. */
  static boolean isOneOfOther(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST
        && (one.endsWith(other) || other.endsWith(one));
  }

  /** Whether one is short for the other: {@code 房产投资} for {@code 房地产开发投资}. */
  static boolean isShortFor(String name, String other) {
    int at = 0;
    for (int i = 0; i < other.length() && at < name.length(); i++) {
      at += other.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return name.length() >= LEAST && at == name.length();
  }

  /** Whether both begin with the same three characters. */
  static boolean startAlike(String one, String other) {
    return one.length() > LEAST
        && other.length() > LEAST
        && one.regionMatches(0, other, 0, LEAST + 1);
  }

  /** Whether both speak of the same thing in part: {@code 转贷金额} and {@code 提供转贷}. */
  static boolean isRelated(String one, String other) {
    for (int i = 0; i + LEAST <= one.length(); i++) {
      if (other.contains(one.substring(i, i + LEAST))) {
        return true;
      }
    }
    return false;
  }
}
