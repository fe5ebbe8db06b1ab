package io.zhibiao.extract.period;

import io.zhibiao.extract.numeral.Runs;
import java.util.BitSet;

/**
 * The characters that an expression of time may begin with: numerals, the first ones of the words
 * that time is told with, and those of signs and words that grammars know by themselves. At all
 * others, which are most of a text, no grammar is asked.
 */
final class Openings {

  /** “十二五”, ’98年, 公元前, 农历, 闰四月, 正月, 大年初二, 上世纪, 前8个月, 今（23）日, 近三年, 五年来. */
  private static final String OF_GRAMMARS = "“‘\"'’公西农阴旧夏闰正冬腊大上本前第首今昨去明近过最这刚来间累共";

  private static final BitSet ALL = new BitSet();

  static {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      ALL.set(c, Runs.isNumeral(c) || OF_GRAMMARS.indexOf(c) >= 0 || beginsWord(c));
    }
  }

  private Openings() {}

  private static boolean beginsWord(char c) {
    return Words.ALL.beginsWith(c)
        || Words.PLANS.beginsWith(c)
        || Words.ORDINAL_PLANS.beginsWith(c)
        || Words.DAY_PARTS.beginsWith(c)
        || Reigns.beginWith(c);
  }

  static boolean has(char c) {
    return ALL.get(c);
  }
}
