package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the figures that together are all parts of something: 第一、第二、第三产业. */
final class DividedWholes {

  /** Parts lie in neighbouring sentences. */
  private static final int SENTENCES_APART = 2;

  private static final String NOT = "非";
  private static final int LEAST_WORD = 2;
  private static final int FIGURES_APART = 6;

  private final Ledger ledger;
  private final List<DividedWhole> found = new ArrayList<>();

  private DividedWholes(Ledger ledger) {
    this.ledger = ledger;
  }

  /** In the order of their last parts. */
  static List<DividedWhole> in(Ledger ledger) {
    DividedWholes wholes = new DividedWholes(ledger);
    for (Division division : Division.known()) {
      wholes.collect(division, ledger.told());
    }
    for (Passage passage : ledger.passages()) {
      Division.announced(passage.text())
          .ifPresent(division -> wholes.collect(division, wholes.from(passage)));
    }
    ledger.told().forEach(wholes::opposites);
    return wholes.found.stream()
        .sorted(
            Comparator.comparingInt(whole -> whole.parts().get(whole.parts().size() - 1).place()))
        .toList();
  }

  private List<Told> from(Passage passage) {
    int first = passage.told().get(0).passage();
    int last = Math.min(ledger.passages().size(), first + 1 + SENTENCES_APART);
    return ledger.passages().subList(first, last).stream()
        .flatMap(next -> next.told().stream())
        .toList();
  }

  private void collect(Division division, List<Told> told) {
    Map<String, List<Told>> open = new HashMap<>();
    for (Told next : told) {
      if (!next.addend() || division.partOf(next.name()) < 0) {
        continue;
      }
      String key =
          next.unit() + ' ' + next.period().edtf() + ' ' + next.metric().reading().region();
      List<Told> parts = open.computeIfAbsent(key, none -> new ArrayList<>());
      if (!parts.isEmpty() && !continues(division, parts, next)) {
        parts.clear();
      }
      parts.add(next);
      if (parts.size() == division.parts().size()) {
        found.add(new DividedWhole(division, parts, head(division, parts)));
        parts.clear();
      }
    }
  }

  private static boolean continues(Division division, List<Told> parts, Told next) {
    Told last = parts.get(parts.size() - 1);
    int part = division.partOf(next.name());
    return next.passage() - last.passage() <= SENTENCES_APART
        && next.article() == last.article()
        && next.metric().reading().status() == last.metric().reading().status()
        && parts.stream().noneMatch(other -> division.partOf(other.name()) == part)
        && parts.stream()
            .allMatch(
                other -> isOneHead(division.restOf(other.name()), division.restOf(next.name())));
  }

  private static boolean isOneHead(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }

  private static String head(Division division, List<Told> parts) {
    return parts.stream()
        .map(part -> division.restOf(part.name()))
        .min(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** {@code 税收收入} and {@code 非税收入}: what is something and what is not. */
  private void opposites(Told not) {
    if (!not.name().startsWith(NOT) || !not.addend()) {
      return;
    }
    String name = not.name().substring(NOT.length());
    near(not)
        .filter(is -> is.addend() && is.isLike(not) && is.isBeside(not))
        .filter(is -> startAlike(is.name(), name) >= LEAST_WORD)
        .filter(is -> !Names.head(List.of(is.name(), name)).isEmpty())
        .findFirst()
        .ifPresent(is -> add(is, not, name));
  }

  private void add(Told is, Told not, String name) {
    String word = name.substring(0, LEAST_WORD);
    Division division = new Division(List.of(List.of(word), List.of(NOT + word)), List.of());
    List<Told> parts = is.place() < not.place() ? List.of(is, not) : List.of(not, is);
    String head =
        Names.head(List.of(is.name().substring(word.length()), name.substring(word.length())));
    found.add(new DividedWhole(division, parts, head));
  }

  private Stream<Told> near(Told one) {
    int from = Math.max(0, one.place() - FIGURES_APART);
    int to = Math.min(ledger.told().size(), one.place() + FIGURES_APART);
    return ledger.told().subList(from, to).stream()
        .filter(
            other ->
                other.article() == one.article() && Math.abs(other.passage() - one.passage()) <= 1)
        .sorted(Comparator.comparingInt(other -> Math.abs(other.place() - one.place())));
  }

  private static int startAlike(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
