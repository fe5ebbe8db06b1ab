package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that 其中 or brackets name as parts add up to their whole. Some parts may be left unnamed:
 * the text tells that there are none by words that divide without rest, by 其余, or by a total whose
 * list is all there is.
 */
final class ListedSums implements RelationReader {

  private static final int LEAST_WORDS = 4;
  private static final int TWO = 2;
  private static final String CLOSE = "）)";

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (List<Told> levels : scopes.levels()) {
      Map<String, List<Told>> byUnit = new LinkedHashMap<>();
      for (Told part : levels) {
        if (part.addend()) {
          byUnit.computeIfAbsent(part.unit(), none -> new ArrayList<>()).add(part);
        }
      }
      for (List<Told> parts : byUnit.values()) {
        if (Addends.canBeParts(parts) && !isBeforeWhole(parts, ledger)) {
          scopes
              .wholeOf(parts.get(0))
              .filter(whole -> isWhole(whole, parts))
              .ifPresent(whole -> relations.add(sum(parts, whole, ledger)));
        }
      }
    }
    return relations;
  }

  /** {@code 毒品犯罪（走私罪301人，其他89人）390人}: the figure behind the bracket is the whole. */
  private static boolean isBeforeWhole(List<Told> parts, Ledger ledger) {
    Told last = parts.get(parts.size() - 1);
    String behind = ledger.passageOf(last).behind(last);
    return !ledger.passageOf(last).endsWith(last)
        && behind.length() == 1
        && CLOSE.indexOf(behind.charAt(0)) >= 0;
  }

  private static boolean isWhole(Told whole, List<Told> parts) {
    return Regions.areOneThing(parts, whole)
        || parts.stream()
            .allMatch(
                part ->
                    part.isBeside(whole)
                        && (!part.name().equals(whole.name()) || isNarrowed(part))
                        && parts.stream().noneMatch(other -> isWithin(part, other)));
  }

  /** {@code 其中14岁以上的327人}: more is said of it than its name. */
  private static boolean isNarrowed(Told part) {
    return Cue.PART.behindLastIn(Clauses.last(part.lead())).length() > LEAST_WORDS;
  }

  /** Part of a part: {@code 机电产品出口} among {@code 出口}. */
  private static boolean isWithin(Told part, Told other) {
    return part.name().length() > other.name().length()
        && !other.name().isEmpty()
        && part.name().endsWith(other.name());
  }

  private static Relation sum(List<Told> parts, Told whole, Ledger ledger) {
    return Relation.of(Formula.SUM, parts, whole, trust(parts, whole, ledger));
  }

  /** What some have as well as others adds up to nothing: members of a party, women, minorities. */
  private static boolean mayOverlap(List<String> names) {
    return names.stream().anyMatch(Cue.ATTRIBUTE::isIn);
  }

  /** Whether neither 其中 nor 等 says that some places are left unnamed. */
  private static boolean isAll(List<Told> parts, Ledger ledger) {
    Told first = parts.get(0);
    Told last = parts.get(parts.size() - 1);
    return !Cue.PART.isIn(first.lead())
        && !Cue.ETC.isIn(ledger.passageOf(last).behind(last))
        && !first.lead().contains("含");
  }

  /**
   * Whether parts that come to more than their whole are hardly told of the same things twice, as
   * two counts may be: {@code 公办学校95所，乡村学校61所} of 120. One that is more than its whole is never.
   */
  private static boolean areApart(List<Told> parts, Told whole) {
    return whole.type() == FigureType.MEASURE
        || parts.size() > TWO
        || parts.stream().anyMatch(part -> part.value().compareTo(whole.value()) > 0);
  }

  private static Trust trust(List<Told> parts, Told whole, Ledger ledger) {
    List<String> names = parts.stream().map(Told::name).toList();
    Told last = parts.get(parts.size() - 1);
    boolean isDivided =
        Division.known().stream()
            .anyMatch(division -> division.isMadeOf(names) && division.allowsWhole(whole.name()));
    boolean hasRest = Cue.REST.isIn(last.lead());
    boolean exceeds =
        parts.stream()
                .map(Told::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(whole.value())
            > 0;
    boolean isClosedList =
        Cue.WHOLE.ends(whole.name())
            && !Names.head(names).isEmpty()
            && Lists.isList(parts)
            && ledger.passageOf(last).endsWith(last);
    if (Regions.areOneThing(parts, whole)) {
      boolean isCounted = whole.type() == FigureType.COUNT;
      return isCounted && isAll(parts, ledger) ? Trust.CERTAIN : Trust.LIKELY;
    }
    if (!isDivided && mayOverlap(names)) {
      return Trust.OPEN;
    }
    if (isDivided || hasRest || (exceeds && isClosedList)) {
      return Trust.CERTAIN;
    }
    return exceeds && areApart(parts, whole) ? Trust.EXPLAINED : Trust.LIKELY;
  }
}
