package io.zhibiao.extract.period;

import static io.zhibiao.extract.period.Numerals.at;

import io.zhibiao.extract.text.Span;

/**
 * Tells from the words around an expression of time what it does: {@code 比2020年} is a base, {@code
 * 截至2020年} a last day.
 */
final class Standing {

  private static final String[] BASES = {
    "比", "较", "相较于", "较之", "高于", "低于", "快于", "慢于", "多于", "少于", "超过", "超", "相当于", "等于", "保持", "维持",
    "恢复到", "不及"
  };
  private static final String[] PARTNERS = {"与", "同", "和", "跟"};
  private static final String[] COMPARED = {"相比", "比较", "对比", "持平", "相当", "一致", "相同", "比"};
  private static final String[] STARTS = {"由", "从"};
  private static final String[] PRICES = {"价", "不变", "口径", "为基", "可比", "汇率", "标准"};
  private static final String[] UNTIL = {"截至", "截止", "截止到", "截至到", "截止至"};
  private static final String[] FROM = {"自", "从", "自从", "早自"};

  /** How far behind a base its 相比 may stand. */
  private static final int REACH = 12;

  /** How far behind a base its multiple may stand. */
  private static final int MULTIPLE_REACH = 24;

  private final String chars;
  private final Clauses clauses;

  Standing(String chars, Clauses clauses) {
    this.chars = chars;
    this.clauses = clauses;
  }

  /** Whether it is what a change or a ratio is measured against, or whose prices are used. */
  boolean isBase(Span span) {
    int start = span.start();
    if (isBehind(start, "以", "按", "按照", "依照")) {
      return holds(span, PRICES);
    }
    if (isBehind(start, "是", "为")) {
      return isMultiplied(span);
    }
    if (isBehind(start, PARTNERS)) {
      return holds(span, COMPARED);
    }
    if (isBehind(start, STARTS)) {
      char next = at(chars, span.end());
      return next == '的' || Numerals.isNumeral(next);
    }
    boolean share = isBehind(start, "占比", "比重");
    return !share && isBehind(start, BASES);
  }

  /** {@code 是2020年的2倍}, {@code 为上年同期投入的1.5倍}. */
  private boolean isMultiplied(Span span) {
    int end = Math.min(clauses.end(span.start()), span.end() + MULTIPLE_REACH);
    for (int i = span.end(); i < end; i++) {
      if (chars.charAt(i) == '的' && Numerals.isNumeral(at(chars, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the base has a level of its own: {@code 比2020年的5亿元}; not {@code 是2020年的2倍}. */
  boolean ownsLevel(Span span) {
    return !isBehind(span.start(), "是", "为", "相当于", "等于");
  }

  boolean isUntil(Span span) {
    return isBehind(span.start(), UNTIL);
  }

  /** Whether 以来 or 至今 closes what 自 opens before the span. */
  boolean isSince(Span span, int sentenceEnd) {
    if (!isBehind(span.start(), FROM)) {
      return false;
    }
    int reach = Math.min(sentenceEnd, span.end() + 60);
    String behind = chars.substring(span.end(), reach);
    int stop = behind.indexOf('；');
    String near = stop < 0 ? behind : behind.substring(0, stop);
    return near.contains("以来") || near.contains("至今");
  }

  /** {@code 延续了3月份以来的势头}: an object's attribute. */
  boolean isObject(Span span) {
    int place = isBehind(span.start(), "自") ? span.start() - 1 : span.start();
    return isBehind(place, "了", "着", "过");
  }

  /** {@code 而3月为下降3.6%}: what is set against the rest. */
  boolean isContrast(Span span) {
    return isBehind(span.start(), "而") && clauses.start(span.start()) == span.start() - 1;
  }

  /** {@code 在上半年回暖的带动下}: a circumstance, told in passing. */
  boolean isCircumstance(Span span) {
    return isBehind(span.start(), "在") && at(chars, clauses.end(span.start()) - 1) == '下';
  }

  /** Whether the time lies before or around the span, nobody knows when: {@code 春节前}. */
  boolean isBefore(Span span) {
    char next = at(chars, span.end());
    return next == '前' || chars.startsWith("以前", span.end()) || chars.startsWith("之前", span.end());
  }

  private boolean holds(Span span, String... words) {
    int end = Math.min(clauses.end(span.start()), span.end() + REACH);
    String behind = chars.substring(span.end(), Math.max(span.end(), end));
    for (String word : words) {
      if (behind.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(int place, String... words) {
    for (String word : words) {
      int start = place - word.length();
      if (start >= 0 && chars.startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }
}
