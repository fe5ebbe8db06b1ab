package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;

/** Tells one day named after its place in the week from what only looks like it. */
final class Weekdays {

  /** Before a weekday: one of many, or of a date told already. */
  private static final String NO_DAY_BEHIND = "每逢隔多几个两日号（至到";

  /** Behind what looks like one: how often, or the first of several. */
  private static final String NO_DAY_BEFORE = "次个天年项岁至到、";

  private Weekdays() {}

  /** Not {@code 每周五}, {@code 一周三次}, {@code 周一至周五}, nor what only says more of a date before it. */
  static boolean isOneDay(String chars, int from, int end) {
    char before = at(chars, from - 1);
    char behind = at(chars, end);
    return !Runs.isNumeral(before)
        && (NO_DAY_BEHIND.indexOf(before) < 0
            || Cues.UNTIL.endAt(chars, from)
            || isUpTo(chars, from - 1))
        && NO_DAY_BEFORE.indexOf(behind) < 0
        && (!Runs.isNumeral(behind) || ClockGrammar.endBehindDay(chars, end) > end);
  }

  /** {@code 至周五} where a clause begins. */
  private static boolean isUpTo(String chars, int mark) {
    boolean opens = mark == 0 || Characters.isPunctuation(at(chars, mark - 1));
    return "至到".indexOf(at(chars, mark)) >= 0 && opens;
  }
}
