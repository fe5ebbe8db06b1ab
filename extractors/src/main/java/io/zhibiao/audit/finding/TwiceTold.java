package io.zhibiao.audit.finding;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure told again in other words, of the same place and known time, with another value. The
 * fewer digits it has, the surer it has to be that the same is meant: numbers of many digits hardly
 * ever differ by a misprint's gap for another reason. Only such a gap is an error.
 */
final class TwiceTold implements RelationReader {

  private static final int FEW_DIGITS = 2;
  private static final int SOME_DIGITS = 3;
  private static final int MANY_DIGITS = 4;
  private static final int MOST_DIGITS = 5;
  private static final int LEAST_NAME = 3;
  private static final int LONG_NAME = 4;
  private static final int LEAST_MORE = 2;

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
      if (told.digits() < FEW_DIGITS || !told.period().isKnown() || !told.isFirm()) {
        continue;
      }
      Deque<Told> earlier = byKind.computeIfAbsent(kind(told), none -> new ArrayDeque<>());
      if (earlier.stream().noneMatch(one -> one.interval().meets(told.interval()))) {
        again(told, earlier, ledger, scopes).ifPresent(relations::add);
      }
      earlier.addFirst(told);
      if (earlier.size() > MOST_EARLIER) {
        earlier.removeLast();
      }
    }
    return relations;
  }

  private static Optional<Relation> again(
      Told told, Deque<Told> earlier, Ledger ledger, Scopes scopes) {
    return earlier.stream()
        .filter(one -> Repeats.mayRepeat(one, told) && isMeant(one, told, ledger, scopes))
        .map(one -> Relation.of(Formula.SAME, List.of(one), told, Trust.EXPLAINED))
        .filter(Judge::isError)
        .findFirst();
  }

  private static boolean isMeant(Told one, Told told, Ledger ledger, Scopes scopes) {
    int digits = Math.min(one.digits(), told.digits());
    if (isNamedAlike(one, told)) {
      return digits < SOME_DIGITS
          ? one.isPercent() && areSure(one, told)
          : areSure(one, told) || areClear(one, told) || areAlike(one, told, ledger);
    }
    boolean isOne = Names.isOneOfOther(Names.bare(one.name()), Names.bare(told.name()));
    return (digits >= SOME_DIGITS && isOne && isSaid(one, told, ledger))
        || (digits >= MANY_DIGITS && isOne && areLong(one, told))
        || (digits >= MOST_DIGITS
            && Names.isRelated(one.name(), told.name())
            && !scopes.isPart(one)
            && !scopes.isPart(told));
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

  /** Whether the reading has no doubt of either, and their name is long enough to tell a thing. */
  private static boolean areClear(Told one, Told other) {
    return Math.min(one.name().length(), other.name().length()) >= LONG_NAME
        && KnownRepeats.isSure(one)
        && KnownRepeats.isSure(other)
        && (!one.isChange() || one.metric().reading().comparison() != Comparison.NONE);
  }

  private static boolean areLong(Told one, Told other) {
    return Math.min(Names.bare(one.name()).length(), Names.bare(other.name()).length())
        >= LONG_NAME;
  }

  /** Whether what the longer name says more stands in the sentence of the shorter one. */
  private static boolean isSaid(Told one, Told other, Ledger ledger) {
    boolean isLonger = one.name().length() > other.name().length();
    Told longer = isLonger ? one : other;
    Told shorter = isLonger ? other : one;
    int length = shorter.name().length();
    String more = longer.name().substring(0, Math.max(0, longer.name().length() - length));
    boolean isTelling = length >= LEAST_NAME || shorter.digits() >= MANY_DIGITS;
    return isTelling
        && more.length() >= LEAST_MORE
        && Indicators.key(ledger.passageOf(shorter).text()).contains(more);
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
