package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Comparison;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure told again in other words, of the same place and known time, with another value: the
 * name is the same but for words of amount and scope, and the same words stand around both. Only a
 * gap that a misprint explains is an error.
 */
final class TwiceTold implements RelationReader {

  private static final int LEAST_DIGITS = 3;
  private static final int MANY_DIGITS = 4;
  private static final int LEAST_NAME = 3;
  private static final int LONG_NAME = 4;

  /** So many earlier figures of the same kind are looked at. */
  private static final int MOST_EARLIER = 24;

  /** Of a hundred pairs of characters around one, so many stand around the other. */
  private static final int LEAST_ALIKE = 30;

  /** Of both together. */
  private static final int ALIKE = 90;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Map<String, Deque<Told>> byKind = new HashMap<>();
    for (Told told : ledger.told()) {
      if (told.digits() < LEAST_DIGITS || !told.period().isKnown() || !told.isFirm()) {
        continue;
      }
      Deque<Told> earlier = byKind.computeIfAbsent(kind(told), none -> new ArrayDeque<>());
      if (earlier.stream().noneMatch(one -> one.interval().meets(told.interval()))) {
        again(told, earlier, ledger).ifPresent(relations::add);
      }
      earlier.addFirst(told);
      if (earlier.size() > MOST_EARLIER) {
        earlier.removeLast();
      }
    }
    return relations;
  }

  private static Optional<Relation> again(Told told, Deque<Told> earlier, Ledger ledger) {
    return earlier.stream()
        .filter(one -> Repeats.mayRepeat(one, told))
        .filter(
            one ->
                isNamedAlike(one, told)
                    ? areSure(one, told) || areAlike(one, told, ledger)
                    : areLong(one, told))
        .map(one -> Relation.of(Formula.SAME, List.of(one), told, Trust.EXPLAINED))
        .filter(Judge::isError)
        .findFirst();
  }

  private static boolean isNamedAlike(Told one, Told other) {
    String name = Cue.SCOPE.cutFront(Names.bare(one.name()));
    return KnownRepeats.isOneName(one, other)
        || (name.length() >= LEAST_NAME
            && name.equals(Cue.SCOPE.cutFront(Names.bare(other.name()))));
  }

  /** Whether the reading has no doubt that both are of one indicator that statistics know. */
  private static boolean areSure(Told one, Told other) {
    return !one.canonical().isEmpty()
        && KnownRepeats.isSure(one)
        && KnownRepeats.isSure(other)
        && (!one.isChange() || one.metric().reading().comparison() != Comparison.NONE);
  }

  /** So many digits differ by a misprint's gap hardly ever by chance, under names so alike. */
  private static boolean areLong(Told one, Told other) {
    String name = Names.bare(one.name());
    String otherName = Names.bare(other.name());
    return Math.min(one.digits(), other.digits()) >= MANY_DIGITS
        && Math.min(name.length(), otherName.length()) >= LONG_NAME
        && Names.isOneOfOther(name, otherName);
  }

  private static boolean areAlike(Told one, Told other, Ledger ledger) {
    int there = Echo.share(Echo.words(other, ledger), one, ledger);
    int back = Echo.share(Echo.words(one, ledger), other, ledger);
    return Math.min(there, back) >= LEAST_ALIKE && there + back >= ALIKE;
  }

  private static String kind(Told told) {
    return String.join(
        "\n",
        Integer.toString(told.article()),
        told.unit(),
        told.aspect().label(),
        told.metric().reading().comparison().label(),
        told.metric().reading().region().code(),
        told.metric().reading().subject(),
        told.period().edtf());
  }
}
