package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.ScaleWords;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code 分别提高1.7、2.2个百分点}, {@code 25亿及12亿元}: each number of the list has the last one's unit. Not
 * {@code 二、三产业}, nor {@code 3、5个} without 分别, decimals or hundreds, which counts roughly.
 */
final class SharedUnit implements Form {

  private static final String RULE = "shared-unit";
  private static final String JOINERS = "、和及与";
  private static final String SCALES = "万亿";

  /** Of percentage points the measure word may stand with each: 13.1个和13.0个百分点. */
  private static final String POINTS = "个百分点";

  /** No list of figures with one unit is longer; longer runs are looked at no further. */
  private static final int MOST = 40;

  /** So many digits are no rough number. */
  private static final int SURELY_EXACT = 3;

  /** How far before the list 分别 may stand. */
  private static final int REACH = 30;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    int last = at;
    while (last - at < MOST
        && last + 1 < numerals.size()
        && joins(text, numerals.get(last), numerals.get(last + 1))) {
      last++;
    }
    if (last == at || !isDistributed(text, numerals.get(at))) {
      return Optional.empty();
    }
    Optional<Counted> end = Counted.at(text, numerals.get(last));
    if (end.isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = at; i < last; i++) {
      candidates.add(member(text, numerals.get(i), end.get()));
    }
    candidates.add(end.get().candidate(RULE));
    return Optional.of(new Match(candidates, last - at + 1));
  }

  private static boolean joins(String text, Numeral first, Numeral second) {
    int gap = first.span().end();
    int sign = text.charAt(gap) == POINTS.charAt(0) ? gap + 1 : gap;
    boolean points = sign == gap || text.startsWith(POINTS, second.span().end());
    return first.form() == Numeral.Form.ARABIC
        && second.form() == Numeral.Form.ARABIC
        && points
        && second.span().start() - sign == 1
        && JOINERS.indexOf(text.charAt(sign)) >= 0;
  }

  private static boolean isDistributed(String text, Numeral first) {
    int start = first.span().start();
    return isExact(text, first)
        || SCALES.indexOf(text.charAt(first.span().end() - 1)) >= 0
        || first.span().length() >= SURELY_EXACT
        || Cue.EACH.within(text, REACH, start);
  }

  /** {@code 14899.9、607.8万美元}: nobody counts in tenths without the scale of the list. */
  private static boolean isExact(String text, Numeral numeral) {
    return text.substring(numeral.span().start(), numeral.span().end()).indexOf('.') >= 0;
  }

  private static Candidate member(String text, Numeral numeral, Counted last) {
    boolean exact = isExact(text, numeral);
    int power =
        exact && ScaleWords.power(text, numeral) == 0
            ? ScaleWords.power(text, last.numeral())
            : ScaleWords.shared(text, numeral, last.numeral());
    Candidate member = last.lendTo(numeral, power, RULE);
    int end = numeral.span().end();
    boolean word = text.charAt(end) == POINTS.charAt(0);
    return word ? member.withSpan(new Span(numeral.span().start(), end + 1)) : member;
  }
}
