package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tenths told behind the unit: {@code 一米八} → 1.8 m, {@code 十二度五} → 12.5. Not {@code 三米五楼}, where
 * the digit begins another word.
 */
final class UnitTail implements Form {

  /** Units of whose tenths one speaks so. */
  private static final Set<String> UNITS = Set.of("m", "尺", "Cel", "[ft_i]");

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    if (at + 1 >= numerals.size()) {
      return Optional.empty();
    }
    Numeral tenths = numerals.get(at + 1);
    boolean digit =
        tenths.span().length() == 1
            && (tenths.form() == Numeral.Form.CHINESE || tenths.form() == Numeral.Form.ONE)
            && Clause.closes(text, tenths.span().end());
    return Counted.at(text, numerals.get(at))
        .filter(counted -> digit && UNITS.contains(counted.unit().unit().symbol()))
        .filter(counted -> counted.unit().span().end() == tenths.span().start())
        .map(counted -> counted.candidate("unit-tail"))
        .map(
            whole ->
                Match.of(
                    whole
                        .withSpan(new Span(whole.span().start(), tenths.span().end()))
                        .withAmount(
                            whole.amount().map(v -> v.add(tenths.amount().low().multiply(TENTH)))),
                    2));
  }
}
