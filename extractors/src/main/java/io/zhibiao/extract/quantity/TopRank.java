package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * A rank among the first or last: {@code 居前3位}, {@code 全省前十名}, {@code 排名前三}, {@code 后三位}. Not
 * {@code 前3个月}, {@code 两年前3名干部}, {@code 前1%} nor {@code 之前三次}.
 */
final class TopRank implements Form {

  private static final String RANKS = "位名强";
  private static final String NO_RANK = "之以从此年月日天目先提";

  private static final String BEFORE_LAST = "名居列于的和、";

  /** How far before 前 its verb may stand where no measure word follows: 居全省前三. */
  private static final int REACH = 8;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int before = numeral.span().start() - 1;
    int end = numeral.span().end();
    boolean last = before >= 0 && text.charAt(before) == '后';
    if (before < 0 || !(last || text.charAt(before) == '前') || isOtherWord(text, before - 1)) {
      return Optional.empty();
    }
    if (end < text.length() && "%‰".indexOf(text.charAt(end)) >= 0) {
      return Optional.empty();
    }
    boolean measured = end < text.length() && RANKS.indexOf(text.charAt(end)) >= 0;
    if (last && !(measured && opensLast(text, before))) {
      return Optional.empty();
    }
    if (!measured && !(isRanked(text, before) && Clause.closes(text, end))) {
      return Optional.empty();
    }
    Span span = new Span(before, measured ? end + 1 : end);
    return Optional.of(
        Match.of(
            Candidate.plain(span, FigureType.ORDINAL, numeral.amount(), "", numeral, "top-rank"),
            1));
  }

  private static boolean isOtherWord(String text, int at) {
    return at >= 0 && NO_RANK.indexOf(text.charAt(at)) >= 0;
  }

  /** {@code 后三位依次是}, {@code 排名后3位}; not {@code 最后三位}, {@code 婚后3名}. */
  private static boolean opensLast(String text, int at) {
    return at == 0
        || Clause.isEnd(text.charAt(at - 1))
        || BEFORE_LAST.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isRanked(String text, int before) {
    for (int at = before;
        at > Math.max(0, before - REACH) && !Clause.isEnd(text.charAt(at - 1));
        at--) {
      if (Cue.RANK.endAt(text, at)) {
        return true;
      }
    }
    return false;
  }
}
