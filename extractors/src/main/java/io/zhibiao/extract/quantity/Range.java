package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.ScaleWords;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code 20至40多元}, {@code 5%—8%}, {@code 3~5个}, {@code 两到三年}, {@code 3—5万元} (both in 万). Not {@code
 * 从5.2%到6.1%}: that is a change and two figures.
 */
final class Range implements Form {

  private static final String FROM = "从由";
  private static final Set<String> SHORT_OF = Set.of("不满", "未满", "不足", "不到", "至", "到");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    if (at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    Optional<Match> signed = SignedRange.read(text, numerals.get(at), numerals.get(at + 1));
    if (signed.isPresent()) {
      return signed;
    }
    Numeral first = numerals.get(at);
    Numeral last = numerals.get(at + 1);
    Optional<Counted> low = Counted.at(text, first);
    Optional<Candidate> high = lastCandidate(text, first, last);
    int gapStart = low.map(counted -> counted.unit().span().end()).orElse(first.span().end());
    if (high.isEmpty()
        || (!Joiner.isBetween(text, gapStart, last.span().start())
            && !isOpenJoin(text, gapStart, last.span().start(), high.get().span().end()))) {
      return Optional.empty();
    }
    if (isFalling(text, first, high.get())
        || (low.isPresent() && isByAndTo(text, low.get(), high.get()))) {
      return Optional.empty();
    }
    if (low.isPresent()
        && (!isSameUnit(low.get(), high.get()) || isChange(text, first, high.get().span().end()))) {
      return Optional.empty();
    }
    if (isOpenJoin(text, gapStart, last.span().start(), high.get().span().end())) {
      Candidate range = join(text, first, last, high.get(), false);
      int end = range.span().end() + (text.startsWith("以下", range.span().end()) ? 2 : 0);
      return Optional.of(Match.of(range.withSpan(new Span(first.span().start(), end)), 2));
    }
    boolean open = low.isEmpty() && first.form() != Numeral.Form.PERCENT;
    Candidate range = join(text, first, last, high.get(), open);
    return Optional.of(withHalf(text, range).orElseGet(() -> Match.of(range, 2)));
  }

  /** 三到五岁半 ends at 5.5. */
  private static Optional<Match> withHalf(String text, Candidate range) {
    int end = range.span().end();
    boolean continuous = range.type() == FigureType.AGE || range.type() == FigureType.DURATION;
    if (!continuous || !SplitUnit.halfFollows(text, end)) {
      return Optional.empty();
    }
    Amount halved = new Amount.Range(range.amount().low(), range.amount().high().add(HALF));
    Span span = new Span(range.span().start(), end + 1);
    return Optional.of(Match.of(range.withSpan(span).withAmount(halved), 3));
  }

  /** 百分之三到五 takes its unit from the first end. */
  private static Optional<Candidate> lastCandidate(String text, Numeral first, Numeral last) {
    if (first.form() == Numeral.Form.PERCENT || last.form() == Numeral.Form.PERCENT) {
      boolean plain = last.form() == Numeral.Form.CHINESE || last.form() == Numeral.Form.PERCENT;
      return plain
          ? Optional.of(
              Candidate.plain(
                  last.span(), FigureType.PERCENTAGE, last.amount(), "%", last, "range"))
          : Optional.empty();
    }
    return Counted.at(text, last).map(counted -> counted.candidate("range"));
  }

  private static boolean isSameUnit(Counted low, Candidate high) {
    return low.unit().unit().symbol().equals(high.unit());
  }

  /** 跌1.5亿元至1391亿元 says by how much and to what, the one a small part of the other. */
  private static boolean isByAndTo(String text, Counted low, Candidate high) {
    BigDecimal by = low.candidate("range").amount().high();
    return low.unit().unit().type() != FigureType.PERCENTAGE
        && Cue.CHANGE.endAt(text, low.span().start())
        && by.multiply(BigDecimal.TEN).compareTo(high.amount().low()) < 0;
  }

  /** 六到三米: the ends are no range. */
  private static boolean isFalling(String text, Numeral first, Candidate high) {
    BigDecimal unscaled = first.amount().low();
    int power = ScaleWords.shared(text, first, high.numeral());
    return unscaled.scaleByPowerOfTen(power).compareTo(high.amount().high()) > 0
        && unscaled.compareTo(high.amount().high()) > 0;
  }

  /** 1倍以上5倍以下, 14岁以上不满16岁, as laws have it. */
  private static boolean isOpenJoin(String text, int start, int end, int highEnd) {
    if (!text.startsWith("以上", start)) {
      return false;
    }
    String between = text.substring(start + 2, Math.max(start + 2, end));
    return SHORT_OF.contains(between) || (end - start == 2 && text.startsWith("以下", highEnd));
  }

  /** 由180元至260元不等 lies between the two; 从5.2%到6.1% went from one to the other. */
  private static boolean isChange(String text, Numeral first, int end) {
    int before = first.span().start() - 1;
    boolean between = text.startsWith("不等", end) || text.startsWith("之间", end);
    return before >= 0 && FROM.indexOf(text.charAt(before)) >= 0 && !between;
  }

  /**
   * Both ends have the last one's unit, and what that multiplies by: {@code 一至三成} is 10 to 30 %.
   */
  private static Candidate join(
      String text, Numeral first, Numeral last, Candidate high, boolean sharesScale) {
    BigDecimal factor =
        Counted.at(text, last).map(end -> end.unit().unit().factor()).orElse(BigDecimal.ONE);
    BigDecimal from = first.amount().low().multiply(factor);
    BigDecimal to = high.amount().high();
    if (sharesScale) {
      int power = ScaleWords.shared(text, first, high.numeral());
      from = from.scaleByPowerOfTen(power);
    }
    return new Candidate(
        new Span(first.span().start(), high.span().end()),
        high.type(),
        new Amount.Range(from, to),
        high.unit(),
        high.need(),
        high.bound(),
        high.numeral(),
        "range");
  }
}
