package io.zhibiao.extract.period;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.FigureType;
import io.zhibiao.extract.value.Period;
import java.util.Optional;

/**
 * The time that a heading inside an article tells is that of its section: under {@code 二、2019年预算草案}
 * what tells no time is of 2019, and behind {@code 三、…} no more.
 */
final class SectionTimes {

  private static final String NUMERALS = "一二三四五六七八九十";

  private enum Mark {
    NONE,
    /** 一、 */
    FIRST,
    /** （一） */
    SECOND,
    /** 1. */
    THIRD
  }

  private final Heads heads;
  private Optional<Period> running = Optional.empty();
  private Mark opened = Mark.NONE;

  SectionTimes(Heads heads) {
    this.heads = heads;
  }

  /** Goes on to a passage; the time of the section that it stands in, if its heading told one. */
  Optional<Period> at(int index) {
    if (!isHeading(index)) {
      return running;
    }
    Mark mark = mark(heads.text(index));
    Optional<Period> told = heads.period(index).filter(SectionTimes::isYears);
    if (told.isPresent()) {
      running = told;
      opened = mark;
    } else if (mark == opened && mark != Mark.NONE) {
      running = Optional.empty();
    }
    return running;
  }

  private static boolean isYears(Period period) {
    return Periods.isYears(period) || Periods.isMonth(period);
  }

  private boolean isHeading(int index) {
    Passage passage = heads.article().get(index).passage();
    boolean inside = passage.role() == Passage.Role.BODY || passage.role() == Passage.Role.SUBHEAD;
    return inside
        && heads.isHeading(index)
        && mark(heads.text(index)) != Mark.NONE
        && passage.mentions().stream().allMatch(m -> m.figure().type() == FigureType.DATE);
  }

  private static Mark mark(String heading) {
    int at = heading.startsWith("（") ? 1 : 0;
    int end = at;
    while (end < heading.length() && NUMERALS.indexOf(heading.charAt(end)) >= 0) {
      end++;
    }
    if (end > at && end < heading.length()) {
      return at == 1 ? Mark.SECOND : heading.charAt(end) == '、' ? Mark.FIRST : Mark.NONE;
    }
    int digits = at;
    while (digits < heading.length() && Character.isDigit(heading.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > at && digits < heading.length() && ".．、）".indexOf(heading.charAt(digits)) >= 0;
    return numbered ? Mark.THIRD : Mark.NONE;
  }
}
