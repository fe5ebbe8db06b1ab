package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A temperature with its scale or its sign in front: {@code 零下12℃} → -12 Cel, {@code 摄氏37度}, {@code
 * 华氏零下31度半}. They belong to it. Not {@code 37度}, which may be an angle or a grade.
 */
final class Degrees implements Form {

  private static final String BELOW_ZERO = "零下";
  private static final String CELSIUS = "摄氏";
  private static final String FAHRENHEIT = "华氏";
  private static final String NOUN = "温度";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    boolean below = text.startsWith(BELOW_ZERO, numerals.get(at).span().start());
    int number = below ? at + 1 : at;
    if (number >= numerals.size()) {
      return Optional.empty();
    }
    Numeral degrees = numerals.get(number);
    int start = numerals.get(at).span().start();
    int signed = start - signBefore(text, start);
    String scale = below ? scaleBehindSign(text, start, degrees) : "";
    if (below && degrees.span().start() != start + BELOW_ZERO.length() + scale.length()) {
      return Optional.empty();
    }
    String named = scale.isEmpty() ? scaleBefore(text, signed) : scale;
    boolean inSpan = scale.isEmpty() && !named.isEmpty() && text.startsWith(named, signed - 2);
    Optional<Unit> unit = unit(text, degrees, named).filter(u -> below || !named.isEmpty());
    return unit.map(
        u -> {
          boolean negative = below || (signed < start && !named.isEmpty());
          int from = inSpan ? signed - 2 : negative ? signed : start;
          return match(text, numerals, number, u, from, negative, number - at + 1);
        });
  }

  /** How long a minus sign before the number is. */
  private static int signBefore(String text, int start) {
    return start > 0 && "-负".indexOf(text.charAt(start - 1)) >= 0 ? 1 : 0;
  }

  /** 零下华氏十度. */
  private static String scaleBehindSign(String text, int start, Numeral degrees) {
    int from = start + BELOW_ZERO.length();
    return degrees.span().start() > from ? scaleAt(text, from) : "";
  }

  /** 华氏, or 华氏温度, which stays outside of the figure. */
  private static String scaleBefore(String text, int end) {
    String near = scaleAt(text, end - 2);
    return near.isEmpty() && text.startsWith(NOUN, end - 2) ? scaleAt(text, end - 4) : near;
  }

  private static String scaleAt(String text, int start) {
    return text.startsWith(CELSIUS, start)
        ? CELSIUS
        : text.startsWith(FAHRENHEIT, start) ? FAHRENHEIT : "";
  }

  /** The unit behind the number, with 度 and ° read by the scale that is named. */
  private static Optional<Unit> unit(String text, Numeral degrees, String scale) {
    String symbol = scale.equals(FAHRENHEIT) ? "[degF]" : "Cel";
    return Units.plainAt(text, degrees.span().end())
        .map(Units.Hit::unit)
        .filter(u -> isDegree(u.symbol()))
        .map(u -> scale.isEmpty() && !u.symbol().equals("deg") ? u : u.as(symbol));
  }

  private static boolean isDegree(String symbol) {
    return symbol.equals("Cel") || symbol.equals("[degF]") || symbol.equals("deg");
  }

  private static Match match(
      String text,
      List<Numeral> numerals,
      int number,
      Unit unit,
      int start,
      boolean negative,
      int taken) {
    Numeral degrees = numerals.get(number);
    int end = Units.plainAt(text, degrees.span().end()).map(u -> u.span().end()).orElseThrow();
    boolean half = SplitUnit.halfFollows(text, end);
    Candidate candidate =
        Candidate.plain(
            new Span(start, half ? end + 1 : end),
            FigureType.MEASURE,
            degrees
                .amount()
                .map(value -> half ? value.add(HALF) : value)
                .map(value -> negative ? value.negate() : value),
            unit.symbol(),
            degrees,
            "degrees");
    return Match.of(candidate, half ? taken + 1 : taken);
  }
}
