package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A length of time told in its parts, each a figure: {@code 一小时30分} is 1 小时 and 30 分钟, {@code
 * 8天20时} 8 天 and 20 小时, {@code 1分09秒} 1 分钟 and 9 秒. Not {@code 8时20分}, a time of day.
 */
final class DurationParts implements Form {

  static final String RULE = "duration-parts";

  private static final String AND = "零又";
  private static final String SECONDS = "0123456789.零一二三四五六七八九十";

  /** As 59.99 and 零五十九 are. */
  private static final int LONGEST_SECONDS = 5;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    List<Candidate> parts = new ArrayList<>();
    int end = numerals.get(at).span().start();
    Optional<Candidate> part = part(text, numerals.get(at), "");
    while (part.isPresent()) {
      parts.add(part.get());
      end = part.get().span().end();
      int next = at + parts.size();
      boolean follows =
          next < numerals.size() && isNext(text, end, numerals.get(next).span().start());
      part =
          follows
              ? part(text, numerals.get(next), parts.get(parts.size() - 1).unit())
              : Optional.empty();
    }
    return parts.size() < 2 ? Optional.empty() : Optional.of(new Match(parts, parts.size()));
  }

  private static boolean isNext(String text, int end, int start) {
    return start == end || (start == end + 1 && AND.indexOf(text.charAt(end)) >= 0);
  }

  /** A part: with its unit, or with 分 or 时 where the parts around it say that they are times. */
  private static Optional<Candidate> part(String text, Numeral numeral, String unitBefore) {
    Optional<Counted> counted =
        Counted.at(text, numeral)
            .filter(c -> c.unit().unit().type() == FigureType.DURATION)
            .filter(c -> numeral.form() != Numeral.Form.HALF && !isYear(c));
    if (counted.isPresent()) {
      Candidate named = counted.get().candidate(RULE);
      return Optional.of(named);
    }
    int end = numeral.span().end();
    boolean minutes =
        text.startsWith("分", end) && (unitBefore.equals("小时") || isSeconds(text, end + 1));
    if (minutes) {
      return Optional.of(of(numeral, "分钟"));
    }
    boolean hours = text.startsWith("时", end) && unitBefore.equals("天");
    return hours ? Optional.of(of(numeral, "小时")) : Optional.empty();
  }

  /** 一九五八年 is a year and no length. */
  private static boolean isYear(Counted counted) {
    return counted.unit().unit().need() == Unit.Need.SPAN && counted.numeral().span().length() > 3;
  }

  /** Whether a number of a few characters and 秒 follow: 09秒, 三十秒. */
  private static boolean isSeconds(String text, int start) {
    int end = start;
    while (end < text.length()
        && end < start + LONGEST_SECONDS
        && SECONDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > start && text.startsWith("秒", end);
  }

  private static Candidate of(Numeral numeral, String unit) {
    return Candidate.plain(
        new Span(numeral.span().start(), numeral.span().end() + 1),
        FigureType.DURATION,
        numeral.amount(),
        unit,
        numeral,
        RULE);
  }
}
