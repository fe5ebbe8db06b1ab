package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A part of a whole with a slash: {@code 产量占全国1/4} → 0.25 倍, {@code 废纸1/2吨} → 0.5 t. Not {@code
 * 9/11}, {@code 1/2/2020} nor a fraction that stands alone: it follows the whole and closes its
 * clause.
 */
final class SlashFraction implements Form {

  private static final int DECIMALS = 10;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    if (at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    Numeral part = numerals.get(at);
    Numeral whole = numerals.get(at + 1);
    int slash = part.span().end();
    boolean joined = whole.span().start() == slash + 1 && text.charAt(slash) == '/';
    boolean digits = isShort(part, 1) && isShort(whole, 1);
    boolean told = isShort(part, 2) && isShort(whole, 3) && isToldOfWhole(text, part);
    if (!joined || !(digits || told) || !isPart(part, whole)) {
      return Optional.empty();
    }
    int start = part.span().start();
    boolean ofWhole = start > 0 && Characters.isIdeograph(text.charAt(start - 1));
    int end = whole.span().end();
    boolean dated =
        end < text.length() && (text.charAt(end) == '/' || Characters.isLetter(text.charAt(end)));
    if (!ofWhole || dated) {
      return Optional.empty();
    }
    return Clause.closes(text, end)
        ? Optional.of(match(part, whole))
        : Units.plainAt(text, end)
            .filter(unit -> unit.unit().type() == FigureType.MEASURE)
            .filter(unit -> unit.unit().need() == Unit.Need.NOTHING)
            .map(unit -> ofUnit(match(part, whole), unit));
  }

  /** {@code 1/2吨}: so much of one. */
  private static Match ofUnit(Match fraction, Units.Hit unit) {
    Candidate part = fraction.candidates().get(0);
    Candidate measured =
        Candidate.plain(
            new Span(part.span().start(), unit.span().end()),
            unit.unit().type(),
            part.amount().map(value -> value.multiply(unit.unit().factor())),
            unit.unit().symbol(),
            part.numeral(),
            "slash-fraction");
    return Match.of(measured, fraction.numerals());
  }

  private static boolean isShort(Numeral numeral, int digits) {
    return numeral.form() == Numeral.Form.ARABIC && numeral.span().length() <= digits;
  }

  /** 全市的1/16, 约占1/12: more digits may be a date, unless a whole is told before them. */
  private static boolean isToldOfWhole(String text, Numeral part) {
    return Cue.WHOLE.endAt(text, part.span().start());
  }

  private static boolean isPart(Numeral part, Numeral whole) {
    BigDecimal above = part.amount().low();
    return above.signum() > 0 && above.compareTo(whole.amount().low()) < 0;
  }

  private static Match match(Numeral part, Numeral whole) {
    BigDecimal quotient =
        part.amount()
            .low()
            .divide(whole.amount().low(), DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return Match.of(
        Candidate.plain(
            new Span(part.span().start(), whole.span().end()),
            FigureType.RATIO,
            new Amount.Single(quotient),
            "倍",
            part,
            "slash-fraction"),
        2);
  }
}
