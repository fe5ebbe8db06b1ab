package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far one rate lies from another: {@code 增长11.1%，高于全市增速2.3个百分点} where the text tells the other
 * rate as well.
 */
final class Gaps implements RelationReader {

  private static final int LEAST_NAME = 3;
  private static final String COUNTRY = "全国";

  /** From the country down. */
  private static final List<String> SCOPES = List.of("全国", "全省", "全市", "全县");

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (Told gap : ledger.told()) {
      if (gap.isPoints() && (gap.aspect() == Aspect.ABOVE || gap.aspect() == Aspect.BELOW)) {
        own(gap, ledger).flatMap(own -> relation(own, gap, ledger)).ifPresent(relations::add);
      }
    }
    return relations;
  }

  /** The rate that lies apart, the last one before the gap in its sentence. */
  private static Optional<Told> own(Told gap, Ledger ledger) {
    Passage passage = ledger.passageOf(gap);
    return passage.told().subList(0, passage.indexOf(gap)).stream()
        .filter(Told::isPercent)
        .reduce((one, last) -> last);
  }

  private static Optional<Relation> relation(Told own, Told gap, Ledger ledger) {
    String base = base(gap);
    List<Told> all =
        Look.allBack(
            ledger,
            own,
            other ->
                other.isPercent()
                    && other.aspect() == own.aspect()
                    && other.isThen(own)
                    && other.passage() < own.passage()
                    && other.value().compareTo(own.value()) != 0
                    && isOfBase(base, other, own));
    int shortest = all.stream().mapToInt(Gaps::length).min().orElse(0);
    List<Told> others = all.stream().filter(other -> length(other) == shortest).toList();
    Formula formula = gap.aspect() == Aspect.ABOVE ? Formula.MORE : Formula.LESS;
    List<Relation> relations =
        others.stream()
            .map(other -> Relation.of(formula, List.of(other, own), gap, trust(others)))
            .toList();
    return relations.stream()
        .filter(Relation::comesOut)
        .findFirst()
        .or(() -> relations.stream().reduce((one, last) -> last));
  }

  /** The shorter a name the more is meant by it. */
  private static int length(Told told) {
    return Names.bare(told.name()).length();
  }

  /** What stands between the word of distance and the figure. */
  private static String base(Told gap) {
    String clause = Clauses.last(gap.lead());
    Cue cue = gap.aspect() == Aspect.ABOVE ? Cue.ABOVE : Cue.BELOW;
    return cue.behindFirstIn(clause);
  }

  /** Of the same thing, and of the place that the base names. */
  private static boolean isOfBase(String base, Told other, Told own) {
    String head = tail(Names.bare(own.name()));
    return isPlaceOf(base, other, own)
        && head.length() == LEAST_NAME
        && Names.bare(other.name()).endsWith(head);
  }

  private static boolean isPlaceOf(String base, Told other, Told own) {
    String region = other.metric().reading().region().path();
    String place = region.substring(region.lastIndexOf('/') + 1);
    for (int level = 0; level < SCOPES.size(); level++) {
      if (base.contains(SCOPES.get(level))) {
        return region.equals(COUNTRY) ? level == 0 : level == region.split("/", -1).length;
      }
    }
    return (!place.isEmpty() && base.contains(place))
        || (Cue.OVERALL.isIn(base) && other.isBeside(own));
  }

  private static String tail(String name) {
    return name.substring(Math.max(0, name.length() - LEAST_NAME));
  }

  /** Where several rates may be meant, only a misprint tells which. */
  private static Trust trust(List<Told> others) {
    boolean isOne = others.stream().allMatch(o -> o.value().compareTo(others.get(0).value()) == 0);
    return isOne ? Trust.CERTAIN : Trust.LIKELY;
  }
}
