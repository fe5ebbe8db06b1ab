package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.between;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.value.FigureType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells the two ends of a change apart: under {@code 2012—2021年} in {@code 从5亿元增长到8亿元} the 5亿元 is
 * of 2012 and the 8亿元 of 2021; behind {@code 由1949年的7万吨降到1982年的6万吨} the figures of {@code
 * 人均由300公斤降到250公斤} are of 1949 and 1982.
 */
final class Ends {

  /** How long the words may be between the two ends: 大幅度增加到约, 下降到1982年的. */
  private static final int LONGEST_LINK = 16;

  /** 2021、2022年 are rather told together than as the ends of a change. */
  private static final int FEWEST_YEARS = 2;

  private static final String BREAKS = "，；。、：";

  private final List<Mention> mentions;
  private final String chars;

  /** What the first end told with a time in the sentence is of, and the second one. */
  private Optional<Governed> first = Optional.empty();

  private Optional<Governed> last = Optional.empty();

  Ends(Passage passage) {
    this.mentions = passage.mentions();
    this.chars = passage.view().chars();
  }

  /** A sentence begins: no ends were told in it yet. */
  void begin() {
    first = Optional.empty();
    last = Optional.empty();
  }

  /**
   * A figure was given its time.
   *
   * @param ofBase whether that is what something is measured against
   */
  void told(int index, Governed governed, boolean ofBase) {
    if (ofBase && !first.equals(Optional.of(governed))) {
      first = Optional.of(governed);
      last = Optional.empty();
    } else if (first.isPresent() && isLink(index)) {
      last = Optional.of(governed);
    }
  }

  /** What the figure is of where the ends of another change were told before it. */
  Optional<Governed> parallel(int index) {
    return isFirst(index) ? first : isLast(index) ? last : Optional.empty();
  }

  /** Of a figure at one end of several years only the first or the last. */
  Governed within(int index, Governed span) {
    LocalDate start = span.period().start().orElse(null);
    LocalDate end = span.period().end().orElse(null);
    if (start == null
        || end == null
        || !Periods.isYears(span.period())
        || end.getYear() - start.getYear() < FEWEST_YEARS) {
      return span;
    }
    return isFirst(index)
        ? span.of(Periods.year(start.getYear()))
        : isLast(index) ? span.of(Periods.year(end.getYear())) : span;
  }

  boolean isEnd(int index) {
    return isFirst(index) || isLast(index);
  }

  boolean isFirst(int index) {
    if (index < 0 || !Cues.START.endAt(chars, mentions.get(index).span().start())) {
      return false;
    }
    int next = index + 1;
    while (next < mentions.size() && isJoined(next)) {
      next++;
    }
    int last = next - 1;
    while (next < mentions.size() && isDate(next) && isNear(last, next)) {
      next++;
    }
    return next < mentions.size() && isLink(next);
  }

  private boolean isNear(int index, int other) {
    int gap = mentions.get(other).span().start() - mentions.get(index).span().end();
    return gap <= LONGEST_LINK;
  }

  private boolean isLast(int index) {
    return isLink(index) && isFirst(before(index));
  }

  private boolean isDate(int index) {
    return mentions.get(index).figure().type() == FigureType.DATE;
  }

  /** The figure before that is no date; -1 where there is none. */
  private int before(int index) {
    int before = index - 1;
    while (before >= 0 && isDate(before) && isNear(before, index)) {
      before--;
    }
    while (before > 0 && isJoined(before)) {
      before--;
    }
    return before >= 0 && isDate(before) ? -1 : before;
  }

  /** {@code 16∶52∶32}: one end is told in parts. */
  private boolean isJoined(int index) {
    int end = mentions.get(index - 1).span().end();
    return mentions.get(index).span().start() == end + 1 && "∶：:".indexOf(chars.charAt(end)) >= 0;
  }

  /** Whether 增长到 or its like leads from the figure before to this one. */
  private boolean isLink(int index) {
    int before = before(index);
    if (before < 0 || isDate(index)) {
      return false;
    }
    int part = before;
    while (part + 1 < index && isJoined(part + 1)) {
      part++;
    }
    int end = mentions.get(part).span().end();
    int start = mentions.get(index).span().start();
    if (start < end || start - end > LONGEST_LINK) {
      return false;
    }
    String link = between(chars, end, start);
    return Cues.RESULT.in(link) && link.chars().noneMatch(c -> BREAKS.indexOf(c) >= 0);
  }
}
