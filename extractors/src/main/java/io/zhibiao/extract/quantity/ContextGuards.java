package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import java.math.BigDecimal;

/** Guards that ask for a word around the number; each says whether it refuses. */
final class ContextGuards {

  /** How far before the figure a word may stand that decides its unit. */
  private static final int REACH = 8;

  /** Moves of a plan are few; more are steps walked. */
  private static final BigDecimal MANY = BigDecimal.valueOf(100);

  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

  private static final BigDecimal LAST_MINUTE = BigDecimal.valueOf(60);

  /** No weather nor fever is hotter. */
  private static final BigDecimal HOTTEST = BigDecimal.valueOf(60);

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  /** Longer spans are not told in days: 20211228日 is a date that lost its words. */
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);

  private ContextGuards() {}

  /** 得分95分, 以98.5分居第一, 486分; not 以5分钟 nor 3分. */
  static boolean isNoScore(Candidate candidate, Judge.Surroundings around) {
    return around.at(candidate.span().start() - 1) != '以'
        && candidate.amount().low().compareTo(LAST_MINUTE) <= 0
        && !Cue.SCORE.within(around.text(), REACH, candidate.span().start());
  }

  static boolean isNoDiscount(Candidate candidate, Judge.Surroundings around) {
    int end = candidate.span().end();
    return !Cue.DISCOUNT.endAt(around.text(), candidate.span().start())
        && !Cue.DISCOUNT_BEHIND.beginAt(around.text(), end)
        && Characters.isIdeograph(around.at(end));
  }

  static boolean isNoRun(Candidate candidate, Judge.Surroundings around) {
    boolean few = !candidate.unit().equals("步") || candidate.amount().low().compareTo(MANY) < 0;
    return !Cue.RUN.endAt(around.text(), candidate.span().start())
        && !isListed(candidate, around)
        && few;
  }

  /** 举办4届南博会、3届华商会: the verb stands before the first of the list; not 国道213、317线. */
  private static boolean isListed(Candidate candidate, Judge.Surroundings around) {
    int before = candidate.span().start() - 1;
    return candidate.numeral().form() == Numeral.Form.ARABIC
        && around.at(before) == '、'
        && !Characters.isDigit(around.at(before - 1));
  }

  /** 今晚8点, 零点, 8点至9点; not 三点要求, 上涨12点. */
  static boolean isClock(Candidate candidate, Judge.Surroundings around) {
    BigDecimal hour = candidate.amount().high();
    boolean of24 = hour.compareTo(LAST_HOUR) <= 0 && hour.stripTrailingZeros().scale() <= 0;
    boolean told =
        Cue.CLOCK_BEFORE.within(around.text(), REACH, candidate.span().start())
            || Cue.CLOCK_DAY.endAt(around.text(), candidate.span().start())
            || Cue.CLOCK_BEHIND.beginAt(around.text(), candidate.span().end());
    boolean stretch =
        candidate.amount() instanceof Amount.Range && candidate.bound() == Bound.EXACT;
    return hour.signum() == 0 || (of24 && (told || stretch));
  }

  /** 气温升至37度, 零下5度, and 37度 that is all its clause says; not 360度, 52度白酒. */
  static boolean isNoDegree(Candidate candidate, Judge.Surroundings around) {
    int start = candidate.span().start();
    boolean alone =
        (start == 0 || Characters.isPunctuation(around.at(start - 1)))
            && Clause.closes(around.text(), candidate.span().end())
            && candidate.amount().high().compareTo(HOTTEST) <= 0;
    return !alone
        && candidate.amount().low().signum() > 0
        && !Cue.TEMPERATURE.within(around.text(), REACH, start);
  }

  /** 两日, 数十日, 90日, 三日后 and 满15日 are spans; 15日 is a day of the month. */
  static boolean isNoSpanOfDays(Candidate candidate, Judge.Surroundings around) {
    int start = candidate.span().start();
    boolean vague = candidate.bound() == Bound.ABOUT || candidate.bound() == Bound.UNDER;
    boolean spoken =
        candidate.numeral().isChinese()
            && Cue.DAYS_BEHIND.beginAt(around.text(), candidate.span().end());
    if (candidate.amount().high().compareTo(MOST_DAYS) > 0) {
      return true;
    }
    return !vague
        && !spoken
        && candidate.amount().high().compareTo(LAST_DAY) <= 0
        && candidate.amount().high().stripTrailingZeros().scale() <= 0
        && candidate.numeral().form() != Numeral.Form.HALF
        && around.at(start) != '两'
        && !Cue.DAYS_BEFORE.endAt(around.text(), start);
  }

  /** 历时3月 and 近三月 are spans; 3月 is a month, and so it is in 临近三月. */
  static boolean isNoSpanOfMonths(Candidate candidate, Judge.Surroundings around) {
    int start = candidate.span().start();
    return !Cue.MONTHS_BEFORE.endAt(around.text(), start) || Cue.NEAR.endAt(around.text(), start);
  }

  /** 两级 and 省市县三级 are levels, 5.2级地震 has a magnitude; 三级跳 is neither. */
  static boolean isNoLevel(Candidate candidate, Judge.Surroundings around) {
    int start = candidate.span().start();
    boolean two = around.at(start) == '两';
    boolean listed =
        candidate.numeral().isChinese()
            && candidate.amount().low().intValue() <= levelsBefore(around, start);
    boolean magnitude =
        candidate.numeral().form() == Numeral.Form.ARABIC
            && Cue.MAGNITUDE.beginAt(around.text(), candidate.span().end());
    return !two && !listed && !magnitude && !Cue.MAGNITUDE.within(around.text(), REACH, start);
  }

  /** How many levels are told directly before: 省市县 three, 市、县、乡 three. */
  private static int levelsBefore(Judge.Surroundings around, int start) {
    int levels = 0;
    int i = start;
    int level = Cue.LEVEL.lengthBefore(around.text(), i);
    while (level > 0 || "、（）”".indexOf(around.at(i - 1)) >= 0) {
      levels += level > 0 ? 1 : 0;
      i -= Math.max(1, level);
      level = Cue.LEVEL.lengthBefore(around.text(), i);
    }
    return levels;
  }
}
