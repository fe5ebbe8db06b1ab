package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A ratio of one to many behind its noun: {@code 师生比为1∶12.5} → 0.08 倍. Not {@code 比分1∶3}, nor
 * {@code 1∶500地形图}.
 */
final class OneToMany implements Form {

  private static final String COLONS = "∶：:";

  private static final int DECIMALS = 10;

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral one = numerals.get(at);
    if (at + 1 >= numerals.size() || !isOne(one)) {
      return Optional.empty();
    }
    Numeral many = numerals.get(at + 1);
    int colon = one.span().end();
    boolean joined =
        colon < text.length()
            && COLONS.indexOf(text.charAt(colon)) >= 0
            && many.span().start() == colon + 1;
    boolean sound =
        many.form() == Numeral.Form.ARABIC
            && many.amount() instanceof Amount.Single
            && many.amount().low().compareTo(BigDecimal.ONE) > 0
            && Clause.closes(text, many.span().end());
    return joined && sound && BareRatio.isTold(text, one.span().start())
        ? Optional.of(match(one, many))
        : Optional.empty();
  }

  private static boolean isOne(Numeral numeral) {
    return numeral.form() == Numeral.Form.ARABIC
        && numeral.amount().low().compareTo(BigDecimal.ONE) == 0;
  }

  private static Match match(Numeral one, Numeral many) {
    BigDecimal quotient =
        BigDecimal.ONE
            .divide(many.amount().low(), DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    Span span = new Span(one.span().start(), many.span().end());
    return Match.of(
        Candidate.plain(
            span, FigureType.RATIO, new Amount.Single(quotient), "倍", one, "one-to-many"),
        2);
  }
}
