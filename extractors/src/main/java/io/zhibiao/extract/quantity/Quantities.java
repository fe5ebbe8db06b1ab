package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Numerals;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the amounts of a text: forms propose, hedges are read, judges refuse. */
public final class Quantities {

  /**
   * In this order, the first that reads wins. What has a sign of its own comes before what has only
   * a unit, and what takes several numerals before what takes one.
   */
  private static final List<Form> FORMS =
      List.of(
          new Ordinal(),
          new Structure(),
          new Doubling(),
          new Tenths(),
          new SmallMoney(),
          new Degrees(),
          new Half(),
          new DurationParts(),
          new UnitTail(),
          new SharedUnit(),
          new Range(),
          new Fraction(),
          new SignedMoney(),
          new Price(),
          new SplitUnit(),
          new Measured(),
          new UnitlessScaled(),
          new BareCount());

  private static final List<Judge> JUDGES =
      List.of(
          new Taken(),
          new InName(),
          new ListMarker(),
          new InQuotedLabel(),
          new LoneFinancialDigit(),
          new LoneTwo(),
          new TheseDays(),
          new CountedName(),
          new Article(),
          new BareScale(),
          new CodeLike(),
          new OrdinalName(),
          new UnitGuard());

  private Quantities() {}

  /**
   * The amounts in a text.
   *
   * @param text a view's characters
   * @param taken stretches that are no amounts, in order: expressions of time, names of places
   * @return in order of place; none overlap
   */
  public static List<Mention> in(String text, List<Span> taken) {
    List<Numeral> numerals = Numerals.in(text);
    Judge.Surroundings around = new Judge.Surroundings(text, Names.in(text), taken);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < numerals.size()) {
      Optional<Form.Match> match = read(text, numerals, at);
      at += match.map(Form.Match::numerals).orElse(1);
      match.ifPresent(found -> found.candidates().forEach(c -> judge(c, around, mentions)));
    }
    return mentions;
  }

  private static Optional<Form.Match> read(String text, List<Numeral> numerals, int at) {
    for (Form form : FORMS) {
      Optional<Form.Match> match = form.read(text, numerals, at);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static void judge(Candidate found, Judge.Surroundings around, List<Mention> kept) {
    String text = around.text();
    int before = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).span().end();
    Candidate named = CurrencyName.read(text, PerBase.read(text, found));
    Candidate candidate = Hedges.read(text, Signs.read(text, named, before));
    boolean free = before <= found.span().start();
    if (free && JUDGES.stream().noneMatch(judge -> judge.refuses(candidate, around))) {
      kept.add(candidate.toMention());
    }
  }
}
