package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Doubt;
import io.zhibiao.extract.value.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same indicator of the same region and period told twice, wherever in the sources of a run. A
 * later text may have newer figures, so only a gap that a misprint explains is an error.
 */
final class KnownRepeats {

  private static final int LEAST_NAME = 4;
  private static final int LEAST_DIGITS = 3;

  private static final Set<Doubt> KEY =
      Set.of(Doubt.INDICATOR, Doubt.REGION, Doubt.PERIOD, Doubt.SUBJECT);

  private KnownRepeats() {}

  static List<Relation> in(List<Ledger> ledgers) {
    List<Relation> relations = new ArrayList<>();
    Map<String, Told> firsts = new HashMap<>();
    for (Ledger ledger : ledgers) {
      for (Told told : ledger.told()) {
        key(told)
            .ifPresent(
                key -> {
                  Told first = firsts.putIfAbsent(key, told);
                  if (first != null && isElsewhere(first, told)) {
                    boolean isClear = isSure(first) && isSure(told) && isTelling(told);
                    Trust trust = isClear ? Trust.LIKELY : Trust.OPEN;
                    relations.add(Relation.of(Formula.SAME, List.of(first), told, trust));
                  }
                });
      }
    }
    return relations;
  }

  /** Whether its reading has no doubt of what the figure is of, nor of where and when. */
  static boolean isSure(Told told) {
    return Collections.disjoint(told.metric().reading().doubt(), KEY);
  }

  /**
   * A name that statistics don't know may be of two things: only many digits tell that it is not.
   */
  private static boolean isTelling(Told told) {
    return told.digits() > LEAST_DIGITS || !told.canonical().isEmpty();
  }

  private static boolean isElsewhere(Told first, Told told) {
    return first.passage() != told.passage()
        || !first.metric().origin().source().equals(told.metric().origin().source());
  }

  /** What the figure is of and when; empty where that is not fully known. */
  private static Optional<String> key(Told told) {
    Period period = told.period();
    return period.isKnown()
        ? topic(told).map(topic -> topic + "\n" + period.edtf())
        : Optional.empty();
  }

  /** What the figure is of, whenever; empty where that is not fully known. */
  static Optional<String> topic(Told told) {
    var reading = told.metric().reading();
    boolean isKnown =
        !reading.region().code().isEmpty()
            && told.digits() >= LEAST_DIGITS
            && (!told.isChange() || reading.comparison() != Comparison.NONE);
    return isKnown
        ? name(told)
            .map(
                known ->
                    String.join(
                        "\n",
                        known,
                        told.type().label(),
                        told.unit(),
                        told.aspect().label(),
                        reading.comparison().label(),
                        reading.region().code(),
                        told.area(),
                        reading.subject()))
        : Optional.empty();
  }

  /** Whether both names are of one canonical indicator, or one and long enough to tell a thing. */
  static boolean isOneName(Told one, Told other) {
    Optional<String> name = name(one);
    return name.isPresent() && name.equals(name(other));
  }

  private static Optional<String> name(Told told) {
    return Optional.of(told.canonical())
        .filter(name -> !name.isEmpty())
        .or(() -> Optional.of(told.name()).filter(name -> name.length() >= LEAST_NAME));
  }
}
