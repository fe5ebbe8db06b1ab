package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;

/** How reports open: {@code 本报讯}, {@code 本报西宁1月15日电}, {@code 新华社北京6月3日电}. Not {@code 本报记者走进车间}. */
final class Datelines {

  private static final int LONGEST = 24;
  private static final int LONGEST_PAPER = 10;
  private static final String OPENERS = "【（〔";
  private static final String CLOSERS = "】）〕";

  private Datelines() {}

  static boolean opens(String text) {
    return endOf(text) > 0;
  }

  /** Where the dateline ends; 0 for none. */
  static int endOf(String text) {
    int from = !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int plain = Words.lengthAt(Words.Sort.DATELINE, text, from);
    if (plain > 0) {
      return from + plain;
    }
    int bracketed = from == 0 ? 0 : bracketEnd(text);
    if (bracketed > 0) {
      return bracketed;
    }
    int wire = Words.lengthAt(Words.Sort.WIRE, text, from);
    return wire == 0 ? paperEnd(text, from) : wireEnd(text, from + wire);
  }

  /** {@code 【某某时报专讯】}, {@code 〔记者赵一某地报道〕}; 0 for {@code 【记者手记】}. */
  private static int bracketEnd(String text) {
    int close = text.indexOf(CLOSERS.charAt(OPENERS.indexOf(text.charAt(0))));
    boolean report =
        close > 2
            && close <= LONGEST
            && close < text.length() - 1
            && ("讯电".indexOf(text.charAt(close - 1)) >= 0 || isReporter(text, close));
    return report ? close : 0;
  }

  /** {@code 〔记者赵一某地报道〕}: the names stand in the brackets themselves. */
  private static boolean isReporter(String text, int close) {
    return text.startsWith("记者", 1)
        && (text.startsWith("报道", close - 2) || text.startsWith("报导", close - 2));
  }

  /** {@code 某某日报讯 }, {@code 某某融媒讯（记者赵一）}: the paper's name before the word. */
  private static int paperEnd(String text, int from) {
    for (int i = from; i < Math.min(text.length() - 1, from + LONGEST_PAPER); i++) {
      char c = text.charAt(i);
      if (!Characters.isIdeograph(c)) {
        return 0;
      }
      boolean named = i > from && c == '讯' && endsDateline(text, i + 1);
      if (named && (namesPaper(text.substring(from, i)) || namesWriters(text, i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean namesPaper(String text) {
    return Words.ends(Words.Sort.MASTHEAD, text)
        || Words.ends(Words.Sort.PAPER, text)
        || Words.ends(Words.Sort.AGENCY, text);
  }

  private static boolean namesWriters(String text, int from) {
    int close = text.startsWith("（", from) ? text.indexOf('）', from) : -1;
    return close > 0
        && close - from <= Bylines.LONGEST
        && Bylines.namesWriters(text.substring(from + 1, close).strip());
  }

  private static int wireEnd(String text, int from) {
    for (int i = from; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      if ("，。：；、".indexOf(c) >= 0) {
        return 0;
      }
      if ((c == '电' || c == '讯') && endsDateline(text, i + 1)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean endsDateline(String text, int at) {
    return at >= text.length() || " （：】）〕".indexOf(text.charAt(at)) >= 0;
  }

  /** The names in {@code 本报讯 （记者刘一）}; empty where none follow. */
  static String byline(String text) {
    int at = endOf(text);
    if (at > 0 && OPENERS.indexOf(text.charAt(0)) >= 0 && isReporter(text, at)) {
      return text.substring(1, at);
    }
    while (at > 0 && at < text.length() && " 】〕".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == 0 || at >= text.length()) {
      return "";
    }
    if (text.charAt(at) != '（') {
      return reporter(text, at);
    }
    int close = text.indexOf('）', at);
    if (close < 0 || close - at > Bylines.LONGEST) {
      return "";
    }
    String names = text.substring(at + 1, close).strip();
    return Bylines.namesWriters(names) || Bylines.namesPeople(names) ? names : "";
  }

  /** Whether the line opens a report, names who wrote it, and says no more. */
  static boolean isWhole(String text) {
    String names = byline(text);
    return !names.isEmpty() && text.endsWith(names + " 报道");
  }

  /** The names in {@code 本报讯 记者刘一 通讯员陈二报道 昨天，}, {@code 本报讯 记者 刘一 昨天，}. */
  private static String reporter(String text, int from) {
    int end = text.indexOf("报道", from);
    if (end < 0 || end - from > LONGEST) {
      return apart(text, from);
    }
    String names = text.substring(from, end).strip();
    return Bylines.namesWriters(names) ? names : "";
  }

  /** The words between blanks that name who wrote, as many as do. */
  private static String apart(String text, int from) {
    String names = "";
    int most = Math.min(text.length(), from + LONGEST);
    for (int end = from + 1; end < most; end++) {
      String words = text.substring(from, end);
      if (text.charAt(end) == ' ' && Bylines.namesWriters(words)) {
        names = words.strip();
      }
    }
    return names;
  }
}
