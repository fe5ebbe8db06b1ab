package io.zhibiao.audit.finding;

import io.zhibiao.extract.value.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A share is the part divided by the whole. The part is the figure of the share's own name, or the
 * one that heads the list before it; the whole is what stands behind 占, or the figure that 其中 or
 * the sentence's opening makes the part a part of.
 */
final class Shares implements RelationReader {

  /** A shorter name of the whole may end many names. */
  private static final int LEAST_NAME = 3;

  /** How much of the end of a long name says what it is. */
  private static final int HEAD = 2;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    Topics topics = new Topics(ledger);
    for (Passage passage : ledger.passages()) {
      String base = "";
      for (Told share : passage.told()) {
        if (!isShare(share)) {
          continue;
        }
        String own = ShareBase.of(share);
        boolean isBare = Cue.SHARE_NAME.ends(share.name()) || Cue.SHARE.ends(share.lead().strip());
        base = own.isEmpty() && isBare ? base : own;
        relation(share, base, ledger, scopes, topics).ifPresent(relations::add);
      }
    }
    return relations;
  }

  static boolean isShare(Told told) {
    return told.aspect() == Aspect.SHARE && told.isPercent();
  }

  /** The first part and whole that give the share; where none do, those that the text means. */
  private static Optional<Relation> relation(
      Told share, String base, Ledger ledger, Scopes scopes, Topics topics) {
    List<Relation> all = new ArrayList<>();
    for (Told part : parts(share, ledger, scopes)) {
      wholes(part, share, base, ledger, scopes, topics)
          .forEach(
              whole ->
                  all.add(
                      Relation.of(
                          Formula.SHARE, List.of(part, whole.whole()), share, whole.trust())));
    }
    return all.stream()
        .filter(Relation::comesOut)
        .findFirst()
        .or(() -> all.stream().filter(Judge::isError).findFirst());
  }

  /**
   * The level of the share's own name, nearest before it; what its list breaks down comes first.
   */
  static List<Told> parts(Told share, Ledger ledger, Scopes scopes) {
    String name = Cue.SHARE_NAME.cutOff(share.name());
    Optional<Told> own =
        Look.back(
            ledger,
            share,
            part ->
                part.addend()
                    && part.name().equals(name)
                    && part.isBeside(share)
                    && !isTopic(part, ledger));
    Optional<Told> head =
        own.filter(part -> part.passage() == share.passage() && scopes.isList(part))
            .flatMap(scopes::wholeOf)
            .filter(whole -> whole.passage() == share.passage());
    return Stream.of(head, own).flatMap(Optional::stream).toList();
  }

  /** {@code 100亿元投资中，…}: the rest is of it. */
  private static boolean isTopic(Told told, Ledger ledger) {
    String behind = ledger.passageOf(told).behind(told);
    int comma = behind.indexOf('，');
    return comma > 0 && behind.charAt(comma - 1) == '中';
  }

  private static List<DividedTotals.Total> wholes(
      Told part, Told share, String base, Ledger ledger, Scopes scopes, Topics topics) {
    List<Told> named = named(base, part, share, ledger);
    if (!named.isEmpty()) {
      boolean isClear = named.stream().map(Told::name).distinct().count() == 1;
      Trust trust = isClear ? Trust.CERTAIN : Trust.LIKELY;
      return named.stream().map(whole -> new DividedTotals.Total(whole, trust)).toList();
    }
    if (ShareBase.isWide(base, share)) {
      return List.of();
    }
    Optional<DividedTotals.Total> scoped =
        scopes
            .wholeOf(part)
            .map(
                whole ->
                    new DividedTotals.Total(
                        whole, ShareBase.isOf(base, whole) ? Trust.CERTAIN : Trust.LIKELY));
    Trust byTopic = base.isEmpty() ? Trust.CERTAIN : Trust.LIKELY;
    Optional<DividedTotals.Total> opened =
        topics.wholeOf(part).map(whole -> new DividedTotals.Total(whole, byTopic));
    List<DividedTotals.Total> wholes =
        Stream.of(scoped, opened).flatMap(Optional::stream).distinct().toList();
    if (wholes.size() > 1) {
      return wholes.stream()
          .map(whole -> new DividedTotals.Total(whole.whole(), Trust.LIKELY))
          .toList();
    }
    return wholes.isEmpty() ? byHead(base, part, share, ledger).stream().toList() : wholes;
  }

  /** The figures that may be the whole by their names, the nearest first. */
  private static List<Told> named(String base, Told part, Told share, Ledger ledger) {
    String thing = ShareBase.thing(base);
    if (thing.length() < LEAST_NAME) {
      return List.of();
    }
    List<Told> wholes =
        Look.allBack(
            ledger,
            share,
            whole -> canBeWhole(whole, part, share) && Names.isWhole(whole.name(), thing));
    Set<String> exact = new LinkedHashSet<>(List.of(base, thing, Names.bare(thing)));
    List<Told> called =
        wholes.stream()
            .filter(
                whole -> exact.contains(whole.name()) || exact.contains(Names.bare(whole.name())))
            .toList();
    return called.isEmpty() ? wholes : called;
  }

  private static boolean canBeWhole(Told whole, Told part, Told share) {
    return whole.addend()
        && whole.isLike(part)
        && whole.isBeside(part)
        && whole.value().compareTo(part.value()) >= 0
        && !whole.equals(part)
        && whole.place() < share.place();
  }

  /** The nearest one that is called by the same last characters: {@code 人犯}. */
  private static Optional<DividedTotals.Total> byHead(
      String base, Told part, Told share, Ledger ledger) {
    String thing = ShareBase.thing(base);
    if (thing.length() < LEAST_NAME) {
      return Optional.empty();
    }
    String head = thing.substring(thing.length() - HEAD);
    return Look.back(
            ledger, share, whole -> canBeWhole(whole, part, share) && whole.name().endsWith(head))
        .map(whole -> new DividedTotals.Total(whole, Trust.LIKELY));
  }
}
