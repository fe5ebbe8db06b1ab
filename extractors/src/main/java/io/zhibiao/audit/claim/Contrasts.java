package io.zhibiao.audit.claim;

import io.zhibiao.extract.lexicon.Phrases;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which two names that are alike otherwise name two things: {@code 出口} and {@code 进口}. */
final class Contrasts {

  private static final Phrases<String> APART = Words.meanings("apart");
  private static final Set<String> CONTRAST = Words.words("contrast");

  private Contrasts() {}

  /** Whether both have words of one set, and none in common: {@code 出口} and {@code 进出口}. */
  static boolean areApart(String one, String other) {
    Map<String, Set<String>> sets = apart(one);
    return apart(other).entrySet().stream()
        .anyMatch(
            set ->
                sets.containsKey(set.getKey())
                    && Collections.disjoint(sets.get(set.getKey()), set.getValue()));
  }

  private static Map<String, Set<String>> apart(String name) {
    return APART.allIn(name, 0, name.length()).stream()
        .collect(
            Collectors.groupingBy(
                Phrases.Hit::meaning,
                Collectors.mapping(
                    hit -> name.substring(hit.span().start(), hit.span().end()),
                    Collectors.toSet())));
  }

  /** Whether these characters, told of one name only, make it another one. */
  static boolean contrasts(String left) {
    return CONTRAST.stream().anyMatch(left::contains);
  }

  /** What both of two names that end alike are of: {@code 铁路} of {@code 铁路客运量} and {@code 货运量}. */
  static Optional<String> sharedBefore(String fellow, String name) {
    return APART.longestAt(name, 0).flatMap(word -> sharedBefore(fellow, name, word));
  }

  private static Optional<String> sharedBefore(
      String fellow, String name, Phrases.Hit<String> word) {
    String end = name.substring(word.span().end());
    return APART.allIn(fellow, 0, fellow.length()).stream()
        .filter(hit -> hit.meaning().equals(word.meaning()))
        .filter(hit -> fellow.substring(hit.span().end()).equals(end))
        .map(hit -> fellow.substring(0, hit.span().start()))
        .filter(shared -> !shared.isEmpty())
        .findFirst();
  }
}
