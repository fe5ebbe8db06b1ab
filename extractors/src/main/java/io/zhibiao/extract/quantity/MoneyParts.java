package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Money told in its parts: {@code 2元5角}, {@code 三块五}, {@code 五块七毛八}, {@code 九元零九分}.
 *
 * @param sum the parts together
 * @param unit of all parts: CNY, also where 块 is printed
 * @param numeral the first part's
 * @param piece whether it begins with 块, which also counts things
 * @param end index behind the last part
 * @param taken how many numerals it has
 */
record MoneyParts(BigDecimal sum, String unit, Numeral numeral, boolean piece, int end, int taken) {

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** What may join two parts. */
  private static final String AND = "零又";

  /** Behind these the last part's unit may be left out: 三块五, 七毛八. */
  private static final String COLLOQUIAL = "块毛毫蚊";

  /** One part: how much of the whole unit, and where it ends. */
  private record Part(BigDecimal amount, BigDecimal factor, int end) {}

  static Optional<MoneyParts> at(String text, List<Numeral> numerals, int at) {
    Numeral first = numerals.get(at);
    Optional<Counted> whole = Counted.at(text, first).filter(MoneyParts::isMoney);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = whole.get().unit().unit();
    boolean piece = unit.need() == Unit.Need.THINGS;
    String symbol = piece ? "CNY" : unit.symbol();
    BigDecimal sum = whole.get().candidate("").amount().low();
    BigDecimal factor = unit.factor();
    int end = whole.get().unit().span().end();
    int taken = 1;
    Optional<Part> part = next(text, numerals, at + taken, end, factor, symbol);
    while (part.isPresent()) {
      sum = sum.add(part.get().amount());
      factor = part.get().factor();
      end = part.get().end();
      taken++;
      part = next(text, numerals, at + taken, end, factor, symbol);
    }
    return Optional.of(
        new MoneyParts(sum, symbol, first, piece, endOfName(text, end, symbol), taken));
  }

  /** 两块九毛人民币: the money may be named behind its parts. */
  private static int endOfName(String text, int end, String symbol) {
    return Units.plainAt(text, end)
        .filter(name -> name.span().length() > 1 && name.unit().symbol().equals(symbol))
        .map(name -> name.span().end())
        .orElse(end);
  }

  private static boolean isMoney(Counted counted) {
    Unit unit = counted.unit().unit();
    return unit.isMoney() || unit.need() == Unit.Need.THINGS;
  }

  private static Optional<Part> next(
      String text, List<Numeral> numerals, int at, int end, BigDecimal above, String symbol) {
    if (at >= numerals.size()) {
      return Optional.empty();
    }
    Numeral numeral = numerals.get(at);
    int gap = numeral.span().start() - end;
    boolean and = gap == 1 && AND.indexOf(text.charAt(end)) >= 0;
    if (gap != 0 && !and) {
      return Optional.empty();
    }
    return named(text, numeral, above, symbol)
        .or(
            () ->
                unnamed(text, numeral, text.charAt(end - 1), and ? above.multiply(TENTH) : above));
  }

  /** 5角, 三毛, 四分, 三美分: a lesser unit of the same money. */
  private static Optional<Part> named(
      String text, Numeral numeral, BigDecimal above, String symbol) {
    int end = numeral.span().end();
    Optional<Counted> counted = Counted.at(text, numeral);
    boolean cents = counted.isPresent() && counted.get().unit().unit().need() == Unit.Need.SCORE;
    if (cents) {
      int behind = text.startsWith("钱", end + 1) ? end + 2 : end + 1;
      return Optional.of(new Part(numeral.amount().low().multiply(HUNDREDTH), HUNDREDTH, behind));
    }
    return counted
        .filter(c -> c.unit().unit().isMoney() && c.unit().unit().symbol().equals(symbol))
        .filter(c -> c.unit().unit().factor().compareTo(above) < 0)
        .map(
            c ->
                new Part(
                    c.candidate("").amount().low(),
                    c.unit().unit().factor(),
                    c.unit().span().end()));
  }

  /** The 五 of 三块五; not of 三块五花肉. */
  private static Optional<Part> unnamed(String text, Numeral numeral, char unit, BigDecimal above) {
    boolean plain = numeral.isChinese() || numeral.form() == Numeral.Form.ARABIC;
    boolean digit = numeral.span().length() == 1 && plain;
    boolean closes = Clause.closes(text, numeral.span().end());
    return digit && closes && COLLOQUIAL.indexOf(unit) >= 0
        ? Optional.of(
            new Part(
                numeral.amount().low().multiply(above).multiply(TENTH),
                HUNDREDTH,
                numeral.span().end()))
        : Optional.empty();
  }
}
