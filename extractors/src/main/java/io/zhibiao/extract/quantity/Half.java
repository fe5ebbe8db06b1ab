package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Bound;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * {@code 一半}, {@code 半数} → 0.5 倍; {@code 半个月} → 0.5 个月. Not {@code 上半年}, {@code 半成品}, {@code 半导体}.
 */
final class Half implements Form {

  private static final String PARTS_OF_A_TIME = "上下前后大";

  private static final String PIECE = "个";

  /** As 小时 and 钟头. */
  private static final int LONGEST_TIME = 2;

  /** What 个 belongs to: 这个半月刊, 整个半年. */
  private static final String BEFORE_PIECE = "这那整每前后上下各某哪几数多一二两三四五六七八九十0123456789";

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    if (numeral.form() == Numeral.Form.ONE) {
      boolean half = text.startsWith("半", numeral.span().end());
      return half
          ? Optional.of(
              ratio(numeral.span().start(), numeral.span().end() + 1, numerals, at + 1, 2))
          : Optional.empty();
    }
    if (numeral.form() != Numeral.Form.HALF) {
      return Optional.empty();
    }
    int start = numeral.span().start();
    if (text.startsWith("半数", start)) {
      Match half = ratio(start, start + 2, numerals, at, 1);
      boolean over = start > 0 && text.charAt(start - 1) == '过';
      return Optional.of(over ? Match.of(half.candidates().get(0).withBound(Bound.OVER), 1) : half);
    }
    if (text.startsWith("半成", start) && Clause.closes(text, start + 2)) {
      return Optional.of(Match.of(halfATenth(numeral), 1));
    }
    Optional<Candidate> more = oneAndAHalf(text, numeral);
    if (more.isPresent()) {
      return Optional.of(Match.of(more.get(), 1));
    }
    boolean partOfATime = start > 0 && PARTS_OF_A_TIME.indexOf(text.charAt(start - 1)) >= 0;
    Optional<Counted> counted =
        Counted.at(text, numeral)
            .filter(half -> isContinuous(half.unit().unit()) || isPiece(text, half))
            .filter(half -> !partOfATime && !text.startsWith("度", half.span().end()));
    return Optional.of(
        counted
            .map(half -> Match.of(half.candidate("half"), 1))
            .or(() -> halfAMonth(text, numeral).map(month -> Match.of(month, 1)))
            .orElseGet(() -> new Match(List.of(), 1)));
  }

  private static boolean isContinuous(Unit unit) {
    return (unit.type() == FigureType.DURATION && unit.need() != Unit.Need.MONTHS)
        || (unit.type() == FigureType.MEASURE && unit.need() == Unit.Need.NOTHING);
  }

  /** 吃了半个。 */
  private static boolean isPiece(String text, Counted half) {
    return half.unit().unit().symbol().equals("个") && Clause.closes(text, half.span().end());
  }

  /** 个半小时 is one and a half, as in Hong Kong; 三个半小时 is another form's, 这个半月 has no number. */
  private static Optional<Candidate> oneAndAHalf(String text, Numeral half) {
    int piece = half.span().start() - 1;
    boolean one =
        text.startsWith(PIECE, piece)
            && (piece == 0 || BEFORE_PIECE.indexOf(text.charAt(piece - 1)) < 0);
    return one
        ? ofTime(text, half, BigDecimal.ONE)
            .map(found -> found.withSpan(new Span(piece, found.span().end())))
        : Optional.empty();
  }

  /** 半月后; not 半月谈, 半月板. */
  private static Optional<Candidate> halfAMonth(String text, Numeral half) {
    return ofTime(text, half, BigDecimal.ZERO)
        .filter(month -> Cue.DAYS_BEHIND.beginAt(text, month.span().end()));
  }

  /** The unit behind 半 that 个 belongs to: 个(半)月, 个(半)钟. */
  private static Optional<Candidate> ofTime(String text, Numeral half, BigDecimal more) {
    int end = half.span().end();
    String joined = PIECE + text.substring(end, Math.min(text.length(), end + LONGEST_TIME));
    return Units.plainAt(joined, 0)
        .filter(hit -> hit.span().length() > 1 && hit.unit().type() == FigureType.DURATION)
        .map(
            hit ->
                Candidate.plain(
                    new Span(half.span().start(), end + hit.span().length() - 1),
                    FigureType.DURATION,
                    half.amount().map(value -> value.add(more)),
                    hit.unit().symbol(),
                    half,
                    "half"));
  }

  /** 半成 is five in a hundred; 半成品 is not. */
  private static Candidate halfATenth(Numeral numeral) {
    return Candidate.plain(
        new Span(numeral.span().start(), numeral.span().end() + 1),
        FigureType.PERCENTAGE,
        new Amount.Single(BigDecimal.valueOf(5)),
        "%",
        numeral,
        "half");
  }

  private static Match ratio(int start, int end, List<Numeral> numerals, int half, int taken) {
    Numeral numeral = numerals.get(half);
    return Match.of(
        Candidate.plain(
            new Span(start, end), FigureType.RATIO, numeral.amount(), "倍", numeral, "half"),
        taken);
  }
}
