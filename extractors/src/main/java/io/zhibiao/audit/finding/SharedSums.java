package io.zhibiao.audit.finding;

import io.zhibiao.audit.interval.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts whose shares make up a hundred are all parts there are: {@code 人口中，甲12人，占40%；乙18人，占60%}.
 */
final class SharedSums implements RelationReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Topics topics = new Topics(ledger);
    for (Passage passage : ledger.passages()) {
      List<Told> parts = new ArrayList<>();
      List<Told> shares = new ArrayList<>();
      for (Told share : passage.told()) {
        if (!Shares.isShare(share)) {
          continue;
        }
        own(share, passage)
            .filter(part -> !isWithin(part, parts, scopes))
            .ifPresent(
                part -> {
                  parts.add(part);
                  shares.add(share);
                });
      }
      if (Addends.canBeParts(parts) && makeUpAll(shares)) {
        whole(parts, scopes, topics)
            .ifPresent(
                whole -> relations.add(Relation.of(Formula.SUM, parts, whole, Trust.CERTAIN)));
        relations.add(
            Relation.of(
                Formula.REMAINDER,
                shares.subList(0, shares.size() - 1),
                shares.get(shares.size() - 1),
                Trust.CERTAIN));
      }
    }
    return relations;
  }

  /** The level that stands right before its share. */
  private static Optional<Told> own(Told share, Passage passage) {
    int at = passage.indexOf(share) - 1;
    return at < 0
        ? Optional.empty()
        : Optional.of(passage.told().get(at))
            .filter(part -> part.addend() && part.name().equals(share.name()));
  }

  /** Whether it is told as a part of one of the others. */
  private static boolean isWithin(Told part, List<Told> parts, Scopes scopes) {
    return scopes.wholeOf(part).filter(parts::contains).isPresent();
  }

  private static boolean makeUpAll(List<Told> shares) {
    Interval sum =
        shares.stream()
            .map(Told::interval)
            .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    return sum.contains(HUNDRED);
  }

  private static Optional<Told> whole(List<Told> parts, Scopes scopes, Topics topics) {
    Told first = parts.get(0);
    boolean isOneKind = parts.stream().allMatch(part -> part.isLike(first));
    return isOneKind
        ? scopes.wholeOf(first).or(() -> topics.wholeOf(first)).filter(w -> !parts.contains(w))
        : Optional.empty();
  }
}
