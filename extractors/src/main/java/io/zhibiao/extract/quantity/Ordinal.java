package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * A rank or a numbered event: {@code 列全省第三}, {@code 第26个}, {@code 第四次}. The measure word belongs to
 * it. Names with 第 (第三产业) are refused by a judge.
 */
final class Ordinal implements Form {

  /** Measure words of events and ranks; other words behind a rank are not part of it. */
  private static final String EVENT_WORDS = "个次位名届批家场轮例座条项号回套台艘架辆列颗枚天周年期";

  /** What a measure word begins with that is another word: 第三年级. */
  private static final String LONGER = "级度";

  /** What ranks before this one are told with. */
  private static final String IN_LIST = "第位、和0123456789一二三四五六七八九十";

  /** How many characters of ranks may stand between the word and the last of them. */
  private static final int LONGEST_LIST = 60;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start() - 1;
    if (start < 0 || text.charAt(start) != '第') {
      return rank(text, numeral);
    }
    int end = numeral.span().end();
    if (end < text.length() && EVENT_WORDS.indexOf(text.charAt(end)) >= 0) {
      boolean other = end + 1 < text.length() && LONGER.indexOf(text.charAt(end + 1)) >= 0;
      end += other ? 0 : 1;
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                new Span(start, end), FigureType.ORDINAL, numeral.amount(), "", numeral, "ordinal"),
            1));
  }

  /** 排名53位 and, behind it, the 82位 of 排名46位、82位, the 三位 of 分列二、三位; 提升3位 is a count. */
  private static Optional<Match> rank(String text, Numeral numeral) {
    int end = numeral.span().end();
    if (!text.startsWith("位", end)) {
      return Optional.empty();
    }
    int before = numeral.span().start();
    int least = Math.max(0, before - LONGEST_LIST);
    while (before > least && IN_LIST.indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    return Cue.RANK.endAt(text, before)
        ? Optional.of(
            Match.of(
                Candidate.plain(
                    new Span(numeral.span().start(), end + 1),
                    FigureType.ORDINAL,
                    numeral.amount(),
                    "",
                    numeral,
                    "ordinal"),
                1))
        : Optional.empty();
  }
}
