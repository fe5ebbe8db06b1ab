package io.zhibiao.audit.finding;

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

  private static final int LEAST_NAME = 2;
  private static final int LEAST_ALIKE = 2;

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
          if (same.size() >= LEAST_ALIKE) {
            relations.addAll(differing(passages, same, ledger));
          }
        });
    return relations;
  }

  /** Two sentences that tell the same things. */
  private record Twins(int first, int second) {}

  /** Each with the first one of its value that it may repeat. */
  private static List<Relation> agreeing(Ledger ledger) {
    List<Relation> relations = new ArrayList<>();
    Map<String, List<Told>> byValue = new HashMap<>();
    for (Told told : ledger.told()) {
      if (digits(told) < LEAST_DIGITS) {
        continue;
      }
      String value = told.value().stripTrailingZeros().toPlainString();
      List<Told> earlier =
          byValue.computeIfAbsent(value + ' ' + told.unit(), none -> new ArrayList<>());
      earlier.stream()
          .filter(first -> mayRepeat(first, told) && Names.isRelated(first.name(), told.name()))
          .findFirst()
          .ifPresent(
              first ->
                  relations.add(
                      Relation.of(Formula.SAME, List.of(first), told, Trust.OPEN)));
      if (earlier.size() < MOST_EARLIER) {
        earlier.add(told);
      }
    }
    return relations;
  }

  private static long digits(Told told) {
    return told.metric().evidence().text().codePoints().filter(Character::isDigit).count();
  }

  /** The figures of two sentences that tell the same otherwise. */
  private static List<Relation> differing(
      Twins passages, List<Relation> same, Ledger ledger) {
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
              .filter(one -> mayRepeat(one, told) && one.isFirm() && isNamed(one, told))
              .toList();
      if (meant.size() == 1) {
        relations.add(Relation.of(Formula.SAME, meant, told, Trust.CERTAIN));
      }
    }
    return relations;
  }

  private static boolean isNamed(Told one, Told other) {
    String name = one.name();
    String otherName = other.name();
    return Math.min(name.length(), otherName.length()) >= LEAST_NAME
        && (name.endsWith(otherName) || otherName.endsWith(name));
  }

  /** Whether nothing that is known of them says that they are about different things. */
  static boolean mayRepeat(Told one, Told other) {
    Comparison comparison = one.metric().reading().comparison();
    Comparison otherComparison = other.metric().reading().comparison();
    String subject = one.metric().reading().subject();
    String otherSubject = other.metric().reading().subject();
    return one.passage() != other.passage()
        && one.isLike(other)
        && one.aspect() == other.aspect()
        && one.isBeside(other)
        && (one.period().equals(other.period()) && one.period().isKnown()
            || one.article() == other.article())
        && (comparison == otherComparison
            || comparison == Comparison.NONE
            || otherComparison == Comparison.NONE)
        && (subject.equals(otherSubject) || subject.isEmpty() || otherSubject.isEmpty());
  }
}
