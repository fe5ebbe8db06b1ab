package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A structure told as a proportion: {@code 三次产业投资比重为6.8：77.3：15.9}. Its numbers are the shares of
 * first, second and third industry, and make up 100.
 */
final class StructureShares implements RelationReader {

  private static final String THREE = "三次产业";
  private static final int INDUSTRIES = 3;

  /** What the structure of the industries is of where nothing else is said. */
  private static final String OUTPUT = "增加值";

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    List<DividedWhole> divided = DividedWholes.in(ledger);
    for (Told first : ledger.told()) {
      List<Told> shares = shares(first, ledger);
      if (shares.size() == INDUSTRIES) {
        relations.add(
            Relation.of(Formula.REMAINDER, shares.subList(0, 2), shares.get(2), Trust.CERTAIN));
        of(shares, divided)
            .ifPresent(parts -> relations.addAll(each(parts, shares, ledger, scopes)));
      }
    }
    return relations;
  }

  /** The three numbers of a structure that begins here. */
  private static List<Told> shares(Told first, Ledger ledger) {
    List<Told> shares = new ArrayList<>();
    boolean isFirst =
        first.name().startsWith(THREE)
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
        && ":：∶".contains(sign);
  }

  private static Optional<DividedWhole> of(List<Told> shares, List<DividedWhole> divided) {
    Told first = shares.get(0);
    String name = Cue.SHARE_NAME.cutOff(first.name().substring(THREE.length()));
    String head = name.isEmpty() ? OUTPUT : name;
    return divided.stream()
        .filter(
            parts ->
                parts.parts().size() == INDUSTRIES
                    && parts.division().partOf("第一产业") == 0
                    && parts.head().equals(head)
                    && parts.first().article() == first.article()
                    && parts.first().place() < first.place()
                    && parts.first().isBeside(first))
        .reduce((earlier, later) -> later);
  }

  private static List<Relation> each(
      DividedWhole parts, List<Told> shares, Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Optional<Told> whole = DividedSums.whole(parts, ledger, scopes, new HashSet<>(parts.parts()));
    for (Told part : parts.parts()) {
      Told share = shares.get(parts.division().partOf(part.name()));
      whole.ifPresent(
          of -> relations.add(Relation.of(Formula.SHARE, List.of(part, of), share, Trust.CERTAIN)));
    }
    return relations;
  }
}
