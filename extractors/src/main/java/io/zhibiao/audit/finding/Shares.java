package io.zhibiao.audit.finding;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.value.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share is the part divided by the whole. The part is the figure of the share's own name; the
 * whole is what stands behind 占, or the figure that 其中 makes the part a part of.
 */
final class Shares implements RelationReader {

  private static final String TOTAL = "总";

  /** A shorter name of the whole may end many names. */
  private static final int LEAST_NAME = 3;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (Passage passage : ledger.passages()) {
      String base = "";
      for (Told share : passage.told()) {
        if (!isShare(share)) {
          continue;
        }
        String own = base(share);
        base = own.isEmpty() && Cue.SHARE_NAME.ends(share.name()) ? base : own;
        Optional<Told> part = part(share, ledger);
        if (part.isPresent()) {
          add(part.get(), share, base, ledger, scopes, relations);
        }
      }
    }
    return relations;
  }

  private static boolean isShare(Told told) {
    return told.aspect() == Aspect.SHARE && told.isPercent();
  }

  private static void add(
      Told part, Told share, String base, Ledger ledger, Scopes scopes, List<Relation> relations) {
    List<Told> named = named(base, part, share, ledger);
    if (!named.isEmpty()) {
      relations.add(ofOne(named, part, share));
      return;
    }
    Optional<Told> whole = scopes.wholeOf(part);
    if (whole.isPresent() && !Cue.WIDE.isIn(base)) {
      Trust trust = isOf(base, whole.get()) ? Trust.CERTAIN : Trust.LIKELY;
      relations.add(Relation.of(Formula.SHARE, List.of(part, whole.get()), share, trust));
    }
  }

  /** Where several may be the whole, the one that gives the share; else the nearest. */
  private static Relation ofOne(List<Told> wholes, Told part, Told share) {
    boolean isClear = wholes.stream().map(Told::name).distinct().count() == 1;
    List<Relation> relations =
        wholes.stream()
            .map(
                whole ->
                    Relation.of(
                        Formula.SHARE,
                        List.of(part, whole),
                        share,
                        isClear ? Trust.CERTAIN : Trust.LIKELY))
            .toList();
    return relations.stream().filter(Relation::comesOut).findFirst().orElse(relations.get(0));
  }

  /** Whether 占 names the figure that 其中 refers to: by a word for any whole, or by its own. */
  private static boolean isOf(String base, Told whole) {
    String thing = Cue.SCOPE.cutFront(base).replace(TOTAL, "");
    return (!base.isEmpty() && Cue.ANY_WHOLE.ends(base)) || Names.isShortFor(thing, whole.name());
  }

  /** What stands behind 占, without words of reporting: {@code 占业务总量的 → 业务总量}. */
  private static String base(Told share) {
    String own = Clauses.last(share.lead());
    String behind = Cue.SHARE.behindLastIn(own);
    return behind.equals(own) ? "" : Indicators.key(Cue.SHARE_TAIL.cutOff(behind.strip()));
  }

  /** The level of the share's own name, the nearest before it. */
  private static Optional<Told> part(Told share, Ledger ledger) {
    String name = Cue.SHARE_NAME.cutOff(share.name());
    return Look.back(
        ledger, share, part -> part.addend() && part.name().equals(name) && part.isBeside(share));
  }

  /** The figures that may be the whole by their names, the nearest first. */
  private static List<Told> named(String base, Told part, Told share, Ledger ledger) {
    String thing = Cue.SCOPE.cutFront(base);
    if (thing.length() < LEAST_NAME) {
      return List.of();
    }
    List<Told> wholes =
        Look.allBack(
            ledger,
            share,
            whole ->
                whole.addend()
                    && whole.isLike(part)
                    && whole.isBeside(part)
                    && whole.value().compareTo(part.value()) >= 0
                    && !whole.name().equals(part.name())
                    && whole.name().endsWith(thing));
    List<Told> exact =
        wholes.stream()
            .filter(whole -> whole.name().equals(base) || whole.name().equals(thing))
            .toList();
    return exact.isEmpty() ? wholes : exact;
  }
}
