package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.time.Year;
import java.util.Optional;

/**
 * Years that stand in the words before a figure and are not the time that it is of: the one that it
 * is compared with ({@code 是2015年的2.3倍}, {@code 比2015年增长30%}) and the one that it is to be reached
 * by.
 *
 * @param base the year that a multiple or a change is told against; empty where none is
 * @param ahead whether a text of unknown date tells what is to be: {@code 到2025年，企业达到3500家}, unless
 *     已 is said
 */
record Framed(Optional<Year> base, boolean ahead) {

  private static final char YEAR = '年';
  private static final int DIGITS = 4;
  private static final String CLAUSE_ENDS = "，,。；;：:！!？?";
  private static final String THAN = "比较";
  private static final char OF = '的';
  private static final char BY = '到';

  /** 截止到, 截至到 and 从…到 look back. */
  private static final String BACK = "止至从自";

  /** What is reached already. */
  private static final char ALREADY = '已';

  static Framed of(Metric metric) {
    return new Framed(base(metric), isAhead(metric));
  }

  private static Optional<Year> base(Metric metric) {
    Metric.Reading reading = metric.reading();
    Period period = reading.period();
    if (reading.comparison() == Comparison.YOY && period.isKnown()) {
      return period.start().map(start -> Year.of(start.getYear() - 1));
    }
    boolean isRelated = reading.aspect() == Aspect.RATIO || reading.aspect().isChange();
    if (!isRelated) {
      return Optional.empty();
    }
    String lead = lead(metric);
    Optional<Year> told = Optional.empty();
    for (int i = 0; i < lead.length(); i++) {
      Optional<Year> year = yearAt(lead, i);
      boolean isThan = i > 0 && THAN.indexOf(lead.charAt(i - 1)) >= 0;
      if (year.isPresent() && (isThan || lead.charAt(lead.length() - 1) == OF)) {
        told = year;
      }
    }
    return told;
  }

  private static boolean isAhead(Metric metric) {
    Period period = metric.reading().period();
    if (metric.origin().published().isPresent() || !period.isKnown()) {
      return false;
    }
    String before = before(metric);
    for (int i = 1; i < before.length(); i++) {
      if (before.charAt(i - 1) == BY && yearAt(before, i).equals(period.start().map(Year::from))) {
        String ahead = before.substring(before.lastIndexOf('。', i) + 1, i - 1);
        return ahead.chars().noneMatch(c -> BACK.indexOf(c) >= 0) && before.indexOf(ALREADY, i) < 0;
      }
    }
    return false;
  }

  private static Optional<Year> yearAt(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean isYear = end - at == DIGITS && end < text.length() && text.charAt(end) == YEAR;
    return isYear ? Optional.of(Year.parse(text.substring(at, end))) : Optional.empty();
  }

  /** The words of its sentence before it. */
  static String before(Metric metric) {
    String sentence = metric.evidence().sentence();
    int at = sentence.indexOf(metric.evidence().text());
    return sentence.substring(0, Math.max(0, at));
  }

  /** Those of its clause. */
  private static String lead(Metric metric) {
    String before = before(metric);
    int from = before.length();
    while (from > 0 && CLAUSE_ENDS.indexOf(before.charAt(from - 1)) < 0) {
      from--;
    }
    return before.substring(from);
  }
}
