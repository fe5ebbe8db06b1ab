package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;

/**
 * Units whose character has other uses count only where their guard lets them: see {@link
 * Unit.Need}.
 */
final class UnitGuard implements Judge {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

  /** Moves of a plan are few; more are steps walked. */
  private static final BigDecimal MANY = BigDecimal.valueOf(100);

  private static final String LEVELS = "省市县区乡镇村街央国院校部";
  private static final String RUNS = "续办满届了共计经赢胜输";
  private static final String TEMPERATURES = "温热冷至到达零下上高负";

  /** How far before the figure a word may stand that decides its unit. */
  private static final int REACH = 8;

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    int start = candidate.span().start();
    int end = candidate.span().end();
    return switch (candidate.need()) {
      case NOTHING, PREFIX, THINGS, PART -> false;
      case LONG -> !isLong(candidate, around) || beginsNumber(candidate, around);
      case SPAN -> isCalendarYear(candidate);
      case SCORE -> !around.hasWithin(REACH, start, "得考评均满打");
      case TENTHS -> !isTenths(candidate) || continuesTenths(around.at(end));
      case DISCOUNT ->
          "打享再至低".indexOf(around.at(start - 1)) < 0
              && !around.text().startsWith("优惠", end)
              && Characters.isIdeograph(around.at(end));
      case TURN -> true;
      case LEVELS -> !isLevels(candidate, around);
      case RUN ->
          RUNS.indexOf(around.at(start - 1)) < 0
              && !isListed(candidate, around)
              && (!candidate.unit().equals("步") || candidate.amount().low().compareTo(MANY) < 0);
      case CLOCK -> around.hasWithin(REACH, start, "午晨早晚凌时");
      case DEGREE ->
          candidate.amount().low().signum() > 0 && !around.hasWithin(REACH, start, TEMPERATURES);
      case DAY -> !isSpanOfDays(candidate, around);
      case WORD -> !isLong(candidate, around) && Characters.isIdeograph(around.at(end));
    };
  }

  /** 举办4届南博会、3届华商会: the verb stands before the first of the list. */
  private static boolean isListed(Candidate candidate, Surroundings around) {
    return candidate.numeral().form() == Numeral.Form.ARABIC
        && around.at(candidate.span().start() - 1) == '、';
  }

  private static boolean isLong(Candidate candidate, Surroundings around) {
    Numeral numeral = candidate.numeral();
    char first = around.at(numeral.span().start());
    return numeral.form() == Numeral.Form.ARABIC
        || numeral.span().length() > 1
        || candidate.bound() != Bound.EXACT
        || "十两".indexOf(first) >= 0
        || "长宽高深厚远".indexOf(around.at(candidate.span().start() - 1)) >= 0
        || (candidate.type() == FigureType.MEASURE
            && numeral.form() != Numeral.Form.BARE_SCALE
            && !Characters.isIdeograph(around.at(candidate.span().end())));
  }

  /** The 两 of 一九八二两年 begins the next number. */
  private static boolean beginsNumber(Candidate candidate, Surroundings around) {
    return candidate.unit().equals("两")
        && Units.plainAt(around.text(), candidate.span().end()).isPresent();
  }

  private static boolean isCalendarYear(Candidate candidate) {
    BigDecimal value = candidate.amount().low();
    return candidate.numeral().form() == Numeral.Form.ARABIC
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0
        && candidate.span().length() == 5;
  }

  /** 两日 and 数十日 are spans; 15日 is one only with 内 behind it. */
  private static boolean isSpanOfDays(Candidate candidate, Surroundings around) {
    boolean vague = candidate.bound() == Bound.ABOUT || candidate.bound() == Bound.UNDER;
    return vague
        || candidate.numeral().form() == Numeral.Form.HALF
        || around.at(candidate.span().start()) == '两'
        || "离续满察假".indexOf(around.at(candidate.span().start() - 1)) >= 0;
  }

  private static boolean isTenths(Candidate candidate) {
    return candidate.amount().high().compareTo(new BigDecimal(100)) <= 0
        && candidate.amount().low().compareTo(BigDecimal.TEN) >= 0;
  }

  /** 三成为…, 七成立…: 成 begins another word. */
  private static boolean continuesTenths(char next) {
    return "为立功效果就员品长熟本分交绩".indexOf(next) >= 0;
  }

  private static boolean isLevels(Candidate candidate, Surroundings around) {
    boolean two = around.at(candidate.span().start()) == '两';
    boolean listed =
        candidate.numeral().isChinese()
            && candidate.amount().low().intValue()
                <= levelsBefore(around, candidate.span().start());
    boolean magnitude =
        candidate.numeral().form() == Numeral.Form.ARABIC
            && (around.text().startsWith("地震", candidate.span().end())
                || around.text().startsWith("大风", candidate.span().end()));
    return two || listed || magnitude || around.hasWithin(REACH, candidate.span().start(), "风震");
  }

  /** How many levels are told directly before: 省市县 three, 市、县、乡 three. */
  private static int levelsBefore(Surroundings around, int start) {
    int levels = 0;
    for (int i = start - 1;
        "、（）".indexOf(around.at(i)) >= 0 || LEVELS.indexOf(around.at(i)) >= 0;
        i--) {
      levels += LEVELS.indexOf(around.at(i)) >= 0 ? 1 : 0;
    }
    return levels;
  }
}
