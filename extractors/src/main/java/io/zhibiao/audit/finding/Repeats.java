package io.zhibiao.audit.finding;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same thing told again in another sentence of the source. Where the values agree, names may
 * differ a little. Where they do not, the text has to leave no doubt that the same is meant: its
 * sentence tells other things that the first one told too, or it is the headline's.
 */
final class Repeats implements RelationReader {

  /** Fewer digits agree by chance. */
  private static final int LEAST_DIGITS = 3;

  private static final int MANY_DIGITS = 4;
  private static final int LEAST_ALIKE = 2;

  /** Of a hundred pairs of characters of either sentence, so many stand in the other. */
  private static final int ALIKE = 75;

  /** How long a sentence is that is compared with another. */
  private static final int LONGEST_TEXT = 300;

  /** How many figures a sentence has that is compared with another. */
  private static final int LONGEST = 64;

  /** How many earlier figures of the same value are looked at. */
  private static final int MOST_EARLIER = 8;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Map<Twins, List<Relation>> twins = new LinkedHashMap<>();
    for (Relation same : agreeing(ledger)) {
      relations.add(same);
      Told first = same.told().get(0);
      twins
          .computeIfAbsent(
              new Twins(first.passage(), same.checked().passage()), none -> new ArrayList<>())
          .add(same);
    }
    twins.forEach(
        (passages, same) -> {
          boolean isPair = same.size() >= LEAST_ALIKE;
          if ((isPair || isOneText(passages, ledger)) && isShort(passages, ledger)) {
            Trust trust = isPair ? Trust.CERTAIN : Trust.EXPLAINED;
            relations.addAll(differing(passages, same, ledger, trust));
          }
        });
    return relations;
  }

  /** Lists of hundreds of figures are tables, in which equal ones tell nothing. */
  private static boolean isShort(Twins passages, Ledger ledger) {
    return ledger.passages().get(passages.first()).told().size() <= LONGEST
        && ledger.passages().get(passages.second()).told().size() <= LONGEST;
  }

  /** Whether one of two sentences says in nearly the same words what the other one says. */
  private static boolean isOneText(Twins passages, Ledger ledger) {
    String first = Indicators.key(ledger.passages().get(passages.first()).text());
    String second = Indicators.key(ledger.passages().get(passages.second()).text());
    return Math.max(first.length(), second.length()) <= LONGEST_TEXT
        && Echo.share(first, second) >= ALIKE
        && Echo.share(second, first) >= ALIKE;
  }

  /** Two sentences that tell the same things. */
  private record Twins(int first, int second) {}

  /** Each with the first one of its value that it may repeat. */
  private static List<Relation> agreeing(Ledger ledger) {
    List<Relation> relations = new ArrayList<>();
    Map<String, List<Told>> byValue = new HashMap<>();
    for (Told told : ledger.told()) {
      String value = told.value().stripTrailingZeros().toPlainString();
      List<Told> earlier =
          byValue.computeIfAbsent(value + ' ' + told.unit(), none -> new ArrayList<>());
      earlier.stream()
          .filter(first -> mayRepeat(first, told))
          .filter(
              first ->
                  told.digits() < LEAST_DIGITS ? isSame(first, told) : isNamedAlike(first, told))
          .findFirst()
          .ifPresent(
              first -> relations.add(Relation.of(Formula.SAME, List.of(first), told, Trust.OPEN)));
      if (earlier.size() < MOST_EARLIER) {
        earlier.add(told);
      }
    }
    return relations;
  }

  /** Few digits agree by chance, unless all else is the same. */
  private static boolean isSame(Told one, Told other) {
    String name = Names.bare(one.name());
    boolean isNamed =
        name.equals(Names.bare(other.name()))
            || (one.digits() > 1 && Names.isOneOfOther(name, Names.bare(other.name())));
    return isNamed
        && name.length() >= LEAST_DIGITS
        && one.period().isKnown()
        && one.period().equals(other.period())
        && !one.metric().reading().region().code().isEmpty();
  }

  /** The more digits agree, the freer may the names be. */
  private static boolean isNamedAlike(Told one, Told other) {
    return Names.isOneOfOther(one.name(), other.name())
        || (Names.startAlike(one.name(), other.name())
            && one.period().isKnown()
            && one.period().equals(other.period()))
        || (one.isLevel()
            && !one.isPercent()
            && one.digits() >= MANY_DIGITS
            && Names.isRelated(one.name(), other.name()));
  }

  /** The figures of two sentences that tell the same otherwise. */
  private static List<Relation> differing(
      Twins passages, List<Relation> same, Ledger ledger, Trust trust) {
    List<Relation> relations = new ArrayList<>();
    List<Told> first = new ArrayList<>(ledger.passages().get(passages.first()).told());
    List<Told> second = new ArrayList<>(ledger.passages().get(passages.second()).told());
    same.forEach(
        relation -> {
          first.removeAll(relation.told());
          second.removeAll(relation.told());
        });
    for (Told told : second) {
      List<Told> meant =
          first.stream()
              .filter(
                  one ->
                      mayRepeat(one, told)
                          && one.isFirm()
                          && (trust == Trust.CERTAIN
                              ? Names.isOneOfOther(one.name(), told.name())
                              : one.name().equals(told.name())))
              .toList();
      if (meant.size() == 1) {
        relations.add(Relation.of(Formula.SAME, meant, told, trust));
      }
    }
    return relations;
  }

  /** {@code 该公司…}: what is told is of the one named last, another one each time. */
  private static boolean isOfLastNamed(Told told) {
    return Cue.THAT.begins(told.metric().evidence().sentence());
  }

  /** Whether nothing that is known of them says that they are about different things. */
  static boolean mayRepeat(Told one, Told other) {
    Comparison comparison = one.metric().reading().comparison();
    Comparison otherComparison = other.metric().reading().comparison();
    String subject = one.metric().reading().subject();
    String otherSubject = other.metric().reading().subject();
    return one.passage() != other.passage()
        && !isOfLastNamed(one)
        && !isOfLastNamed(other)
        && one.isLike(other)
        && one.aspect() == other.aspect()
        && one.isBeside(other)
        && one.area().equals(other.area())
        && ((one.period().isKnown() && one.period().equals(other.period()))
            || one.article() == other.article())
        && (comparison == otherComparison
            || comparison == Comparison.NONE
            || otherComparison == Comparison.NONE)
        && (subject.equals(otherSubject) || subject.isEmpty() || otherSubject.isEmpty());
  }
}
