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
          new TopRank(),
          new Structure(),
          new Doubling(),
          new Tenths(),
          new PriceOfOne(),
          new SmallMoney(),
          new PriceOfMany(),
          new Degrees(),
          new Half(),
          new DurationParts(),
          new UnitTail(),
          new NamedItems(),
          new SharedUnit(),
          new Tolerance(),
          new Range(),
          new Fraction(),
          new SlashFraction(),
          new AccountBrackets(),
          new SignedMoney(),
          new Price(),
          new SplitUnit(),
          new Measured(),
          new LabelledUnit(),
          new IndexValue(),
          new IndexList(),
          new OneToMany(),
          new BareRatio(),
          new UnitlessScaled(),
          new BareCount());

  private static final List<Judge> JUDGES =
      List.of(
          new Taken(),
          new InName(),
          new ListMarker(),
          new CampaignName(),
          new CombiningMark(),
          new UnitLabel(),
          new InQuotedLabel(),
          new LoneFinancialDigit(),
          new LoneTwo(),
          new DigitPair(),
          new FewDivisions(),
          new TheseDays(),
          new CountedName(),
          new Article(),
          new BareScale(),
          new CodeLike(),
          new OrdinalName(),
          new UnitGuard());

  /** Who refuses what stands on characters of a figure before it; no judge is asked then. */
  private static final String OVERLAP = "Overlap";

  private Quantities() {}

  /** The names of all who may refuse, as {@link Judged} has them. */
  public static List<String> judges() {
    List<String> names = new ArrayList<>(List.of(OVERLAP, RunTogether.NAME));
    JUDGES.forEach(judge -> names.add(judge.getClass().getSimpleName()));
    return List.copyOf(names);
  }

  /**
   * The amounts in a text.
   *
   * @param text a view's characters
   * @param taken stretches that are no amounts, in order: expressions of time, names of places
   * @return in order of place; none overlap
   */
  public static List<Mention> in(String text, List<Span> taken) {
    return in(text, taken, DeclaredUnit.NONE);
  }

  /**
   * The amounts in a text of an article.
   *
   * @param declared what its numbers without a unit are counted in
   */
  public static List<Mention> in(String text, List<Span> taken, DeclaredUnit declared) {
    return trace(text, taken, declared).stream()
        .filter(Judged::isKept)
        .map(Judged::mention)
        .toList();
  }

  /** Likewise, with the candidates that are no amounts and who refused them. */
  public static List<Judged> trace(String text, List<Span> taken, DeclaredUnit declared) {
    List<Numeral> numerals = Numerals.in(text);
    Judge.Surroundings around = new Judge.Surroundings(text, Names.in(text), taken);
    List<Judged> judged = new ArrayList<>();
    Optional<Candidate> last = Optional.empty();
    int keptEnd = 0;
    int at = 0;
    while (at < numerals.size()) {
      Optional<Form.Match> match = read(text, numerals, at, declared);
      at += match.map(Form.Match::numerals).orElse(1);
      for (Candidate found : match.map(Form.Match::candidates).orElse(List.of())) {
        Candidate meant = DegreeSense.read(text, found);
        Candidate based = unlessTaken(PerBase.read(text, meant), meant, keptEnd);
        Candidate named = CurrencyName.read(text, based);
        Candidate hedged = Hedges.read(text, Signs.read(text, named, keptEnd));
        Candidate priced = unlessTaken(PriceGap.read(text, hedged), hedged, keptEnd);
        Candidate candidate = SharedBase.read(text, priced, last);
        boolean free = keptEnd <= found.span().start();
        String refusedBy = free ? refusedBy(candidate, around) : OVERLAP;
        judged.add(new Judged(candidate.toMention(), refusedBy));
        keptEnd = refusedBy.isEmpty() ? candidate.span().end() : keptEnd;
        last = refusedBy.isEmpty() ? Optional.of(candidate) : last;
      }
    }
    return judged;
  }

  /** 5角每度5角: the base between two prices is of the first. */
  private static Candidate unlessTaken(Candidate wider, Candidate own, int keptEnd) {
    return wider.span().start() < keptEnd ? own : wider;
  }

  private static Optional<Form.Match> read(
      String text, List<Numeral> numerals, int at, DeclaredUnit declared) {
    for (Form form : FORMS) {
      Optional<Form.Match> match = form.read(text, numerals, at);
      if (match.isPresent()) {
        return match;
      }
    }
    return declared.read(text, numerals, at);
  }

  private static String refusedBy(Candidate candidate, Judge.Surroundings around) {
    for (Judge judge : JUDGES) {
      if (judge.refuses(candidate, around)) {
        return judge.getClass().getSimpleName();
      }
    }
    return "";
  }
}
