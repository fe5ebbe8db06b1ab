package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A structure told as a proportion: {@code 三次产业投资比重为6.8：77.3：15.9}. Its numbers are the shares of
 * first, second and third industry, and make up 100.
 */
final class StructureShares implements RelationReader {

  private static final String THREE = "三次产业";
  private static final String FIRST = "第一产业";
  private static final int INDUSTRIES = 3;

  /** What the structure of the industries is of where nothing else is said. */
  private static final String OUTPUT = "增加值";

  private static final String COLONS = ":：∶";

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    TreeMap<Integer, Map.Entry<DividedWhole, DividedTotals.Total>> byPlace = new TreeMap<>();
    DividedTotals.in(ledger, scopes).entrySet().stream()
        .filter(entry -> isOfIndustries(entry.getKey()))
        .forEach(entry -> byPlace.put(entry.getKey().first().place(), entry));
    for (Told first : ledger.told()) {
      List<Told> shares = shares(first, ledger);
      if (shares.size() == INDUSTRIES) {
        relations.add(
            Relation.of(Formula.REMAINDER, shares.subList(0, 2), shares.get(2), Trust.CERTAIN));
        byPlace
            .subMap(first.place() - Look.FIGURES_BACK, true, first.place(), false)
            .descendingMap()
            .values()
            .stream()
            .filter(entry -> isOf(shares.get(0), entry.getKey()))
            .findFirst()
            .ifPresent(entry -> relations.addAll(each(entry.getKey(), entry.getValue(), shares)));
      }
    }
    return relations;
  }

  private static boolean isOfIndustries(DividedWhole divided) {
    return divided.parts().size() == INDUSTRIES && divided.division().partOf(FIRST) == 0;
  }

  /** The numbers of a structure that begins here. */
  private static List<Told> shares(Told first, Ledger ledger) {
    List<Told> shares = new ArrayList<>();
    boolean isFirst =
        first.name().contains(THREE)
            && (first.place() == 0 || !continues(ledger.told().get(first.place() - 1), first));
    for (Told next = first; isFirst && next != null; next = next(next, ledger)) {
      shares.add(next);
    }
    return shares;
  }

  private static @Nullable Told next(Told one, Ledger ledger) {
    int place = one.place() + 1;
    return place < ledger.told().size() && continues(one, ledger.told().get(place))
        ? ledger.told().get(place)
        : null;
  }

  private static boolean continues(Told one, Told next) {
    String sign = next.lead().strip();
    return one.aspect() == Aspect.SHARE
        && next.aspect() == Aspect.SHARE
        && one.name().equals(next.name())
        && sign.length() == 1
        && COLONS.contains(sign);
  }

  private static boolean isOf(Told share, DividedWhole divided) {
    String name =
        Cue.SHARE_NAME.cutOff(share.name().substring(share.name().indexOf(THREE) + THREE.length()));
    return divided.head().equals(name.isEmpty() ? OUTPUT : name)
        && divided.first().article() == share.article()
        && divided.first().isBeside(share);
  }

  private static List<Relation> each(
      DividedWhole divided, DividedTotals.Total total, List<Told> shares) {
    return divided.parts().stream()
        .map(
            part ->
                Relation.of(
                    Formula.SHARE,
                    List.of(part, total.whole()),
                    shares.get(divided.division().partOf(part.name())),
                    total.trust()))
        .toList();
  }
}
