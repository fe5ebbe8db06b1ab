package io.zhibiao.extract.quantity;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what an article declares its numbers to be counted in: {@code （以下单位均为万元）} and {@code
 * 数据以万元为单位} for all that follows, {@code 流量（单位：立方米每秒）} for its sentence; {@code （单位：万元）} alone in
 * its line for what follows and has decimals; {@code 排名如下（前一数为综合指数）：} for the list.
 */
public final class DeclaredUnits {

  private static final String UNIT = "单位";
  private static final String RENMINBI = "人民币";

  /** How far before the word it may be told that all is meant. */
  private static final int REACH = 16;

  /** How long a unit is at most. */
  private static final int LONGEST = 12;

  private static final String ENDS = "，。；、）】] ";

  private static final int LONGEST_LEAD = 120;
  private static final int LONGEST_ITEM = 40;

  private Optional<DeclaredUnit.Declared> all = Optional.empty();

  /** For the lines of a list, by the line that leads to it. */
  private Optional<DeclaredUnit.Declared> list = Optional.empty();

  private DeclaredUnits() {}

  /**
   * What holds in each block of an article.
   *
   * @param article the blocks' characters, in order
   */
  public static List<DeclaredUnit> of(List<String> article) {
    DeclaredUnits units = new DeclaredUnits();
    return article.stream().map(units::read).toList();
  }

  private DeclaredUnit read(String text) {
    NavigableMap<Integer, Optional<DeclaredUnit.Declared>> here = new TreeMap<>();
    list = isItem(text) ? list : Optional.empty();
    here.put(0, list.or(() -> all));
    for (int at = text.indexOf(UNIT); at >= 0; at = text.indexOf(UNIT, at + 1)) {
      Optional<Measure> unit = unitAt(text, at);
      if (unit.isPresent()) {
        declare(text, at, unit.get(), here);
      }
    }
    int value = Cue.VALUE_IS.endIn(text);
    if (value > 0 && isLead(text) && Cue.INDEX.in(text.substring(value, endOf(text, value)))) {
      list = Optional.of(new DeclaredUnit.Declared(Measure.RATIO, true));
    }
    return new DeclaredUnit(here);
  }

  private void declare(
      String text,
      int at,
      Measure unit,
      NavigableMap<Integer, Optional<DeclaredUnit.Declared>> here) {
    boolean surely = Cue.DECLARES.in(text.substring(Math.max(0, at - REACH), endOf(text, at)));
    boolean alone = endOf(text, at) >= text.length() - 1 && isLabel(text, at);
    Optional<DeclaredUnit.Declared> found =
        Optional.of(new DeclaredUnit.Declared(unit, surely || !alone));
    here.put(at, found);
    if (surely || alone) {
      all = found;
    } else {
      here.put(endOfSentence(text, at), all);
      list = isLead(text) ? found : list;
    }
  }

  /** {@code 各市排名如下（单位：微克/立方米）：}. */
  private static boolean isLead(String text) {
    return text.endsWith("：") && text.length() <= LONGEST_LEAD;
  }

  /** {@code 1.某市 4.18（-2.6%）}: a line of a list. */
  private static boolean isItem(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_ITEM && text.indexOf('。') < 0;
  }

  /** Whether an article tells all money in renminbi: {@code 所有金额均以人民币列示}. */
  public static boolean inRenminbi(List<String> article) {
    for (String text : article) {
      for (int at = text.indexOf(RENMINBI); at > 0; at = text.indexOf(RENMINBI, at + 1)) {
        boolean shown = text.charAt(at - 1) == '以';
        int behind = at + RENMINBI.length();
        boolean told = Cue.SHOWN_IN.beginAt(text, behind) || isInUnits(text, behind);
        if (shown && told && Cue.DECLARES.within(text, REACH, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 以人民币 {@code 千元} 列示. */
  private static boolean isInUnits(String text, int from) {
    int yuan = text.indexOf('元', from);
    return yuan >= 0 && yuan - from <= 2 && Cue.SHOWN_IN.beginAt(text, yuan + 1);
  }

  private static Optional<Measure> unitAt(String text, int at) {
    return before(text, at).or(() -> behind(text, at + UNIT.length()));
  }

  /** 以 {@code 万元} 为单位. */
  private static Optional<Measure> before(String text, int at) {
    int verb = at - 1;
    int with = verb > 0 && text.charAt(verb) == '为' ? text.lastIndexOf('以', verb) : -1;
    int end = at + UNIT.length();
    boolean closes = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
    return closes && with >= 0 && verb - with <= LONGEST
        ? Measure.read(text.substring(with + 1, verb))
        : Optional.empty();
  }

  /** 单位均为 {@code 万元}, 单位：{@code 万元}. */
  private static Optional<Measure> behind(String text, int from) {
    for (int length = 1; length <= 3; length++) {
      int start = from + length;
      if (start < text.length() && Cue.DECLARED.lengthBefore(text, start) == length) {
        int end = endOf(text, start);
        return end - start > LONGEST
            ? Optional.empty()
            : Measure.ofLabel(text.substring(start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(String text, int at) {
    return at <= 3 && (at == 0 || "（【[金额计量".indexOf(text.charAt(at - 1)) >= 0);
  }

  private static int endOf(String text, int from) {
    int end = from;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int endOfSentence(String text, int from) {
    int end = from;
    while (end < text.length() && "。；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
