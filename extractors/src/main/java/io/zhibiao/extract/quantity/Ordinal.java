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
  private static final String EVENT_WORDS = "个次位名届批家场轮例座条项号回";

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int start = numeral.span().start() - 1;
    if (start < 0 || text.charAt(start) != '第') {
      return Optional.empty();
    }
    int end = numeral.span().end();
    if (end < text.length() && EVENT_WORDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                new Span(start, end), FigureType.ORDINAL, numeral.amount(), "", numeral, "ordinal"),
            1));
  }
}
