package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Money with its base behind it: {@code 15元左右一个}, {@code 120元一天}. Not {@code 5元一张票}, where the
 * ticket is told of.
 */
final class Price implements Form {

  private static final List<String> BETWEEN = List.of("", "左右", "上下", "多");

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Optional<Counted> counted =
        Counted.at(text, numerals.get(at)).filter(money -> money.unit().unit().isMoney());
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    return baseBehind(text, numerals, at, counted.get());
  }

  private static Optional<Match> baseBehind(
      String text, List<Numeral> numerals, int at, Counted money) {
    if (at + 1 >= numerals.size() || numerals.get(at + 1).form() != Numeral.Form.ONE) {
      return Optional.empty();
    }
    Numeral one = numerals.get(at + 1);
    int moneyEnd = money.unit().span().end();
    if (one.span().start() < moneyEnd
        || !BETWEEN.contains(text.substring(moneyEnd, one.span().start()))) {
      return Optional.empty();
    }
    return Units.plainAt(text, one.span().end())
        .filter(base -> !isFollowedByNoun(text, base.span().end()))
        .map(base -> spanning(priced(money, base.unit(), money.span().start(), 2), base.span()));
  }

  private static boolean isFollowedByNoun(String text, int end) {
    return end < text.length()
        && Characters.isIdeograph(text.charAt(end))
        && text.charAt(end) != '的';
  }

  private static Match priced(Counted money, Unit base, int start, int numerals) {
    Candidate plain = money.candidate("price");
    Candidate priced =
        Candidate.plain(
            new Span(start, plain.span().end()),
            plain.type(),
            plain.amount(),
            money.unit().unit().per(base).symbol(),
            plain.numeral(),
            plain.rule());
    return Match.of(priced, numerals);
  }

  private static Match spanning(Match match, Span end) {
    Candidate candidate = match.candidates().get(0);
    return Match.of(
        candidate.withSpan(new Span(candidate.span().start(), end.end())), match.numerals());
  }
}
