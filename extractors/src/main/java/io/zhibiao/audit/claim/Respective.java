package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each figure of a list its own thing of a list: {@code 细颗粒物、臭氧和二氧化氮平均浓度分别是27、147和18} tells
 * 平均浓度 of each. Names of figures that stand alone stay, and so do those of lists of other lengths.
 */
final class Respective {

  private static final String EACH = "分别";
  private static final String AND = "、和与及";
  private static final String CLAUSE_ENDS = "，,。；;：:！!？?";
  private static final int LEAST = 2;

  /** A list of more is a table. */
  private static final int MOST = 12;

  private Respective() {}

  /** The names of the figures of one sentence, in their order, in normal form. */
  static List<String> names(List<Metric> sentence, List<String> names) {
    String text = Indicators.key(sentence.get(0).evidence().sentence());
    int each = text.indexOf(EACH);
    List<String> things = each < 0 ? List.of() : things(text.substring(0, each));
    if (things.size() < LEAST || things.size() > MOST) {
      return names;
    }
    List<String> own = new ArrayList<>(names);
    int from = 0;
    while (from < sentence.size()) {
      int to = from + 1;
      while (to < sentence.size() && isNext(sentence.get(to - 1), sentence.get(to), text)) {
        to++;
      }
      if (to - from == things.size()) {
        for (int i = from; i < to; i++) {
          own.set(i, own(things.get(i - from), names.get(i)));
        }
      }
      from = to;
    }
    return own;
  }

  private static String own(String thing, String name) {
    return name.isEmpty() || name.contains(thing) || thing.endsWith(name) ? name : thing + name;
  }

  /** Whether nothing but a sign of a list parts two figures of one name. */
  private static boolean isNext(Metric one, Metric other, String text) {
    String first = Indicators.key(one.evidence().text());
    String second = Indicators.key(other.evidence().text());
    return one.reading().indicator().equals(other.reading().indicator())
        && one.reading().aspect() == other.reading().aspect()
        && AND.codePoints()
            .mapToObj(Character::toString)
            .anyMatch(and -> text.contains(first + and + second));
  }

  /** What is listed in the last clause of a text. */
  private static List<String> things(String before) {
    int from = before.length();
    while (from > 0 && CLAUSE_ENDS.indexOf(before.charAt(from - 1)) < 0) {
      from--;
    }
    String clause = before.substring(from);
    return Stream.of(
            clause
                .codePoints()
                .mapToObj(c -> AND.indexOf(c) < 0 ? Character.toString(c) : "\n")
                .collect(Collectors.joining())
                .split("\n", -1))
        .map(String::strip)
        .toList();
  }
}
