package io.zhibiao.extract.place;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words that point at a division: {@code 我区}, {@code 全市}, {@code 该县}. */
final class Deictics {

  /** Whose division of the kind a word means. */
  enum Anchor {
    HOME,
    ARTICLE,
    /** As before, but never another division of the kind that the text happens to name. */
    ARTICLE_ONLY,
    NAMED
  }

  /**
   * What a pointing word says.
   *
   * @param kind how the full name of what it points at ends
   */
  record Pointer(String kind, Anchor anchor) {

    /** Whether it would mean this very division in a text about it. */
    boolean pointsAt(Division division) {
      return among(division).filter(division::equals).isPresent();
    }

    /** The division of the kind among this one and those that hold it, the deepest first. */
    Optional<Division> among(Division division) {
      if (kind.equals("国")) {
        return Optional.of(Gazetteer.country());
      }
      return Gazetteer.chain(division).stream().filter(d -> d.name().endsWith(kind)).findFirst();
    }
  }

  private static final class Holder {
    private static final Map<String, Pointer> TABLE =
        Table.load(Deictics.class, "deictics.tsv")
            .meanings(
                "word", row -> new Pointer(row.get("kind"), Anchor.valueOf(row.get("anchor"))));
    private static final Phrases<Pointer> WORDS = new Phrases<>(TABLE);
    private static final List<Pointer> KINDS =
        TABLE.values().stream().filter(pointer -> pointer.anchor() == Anchor.NAMED).toList();

    /** By division what each kind of pointer means behind its name; found out when first asked. */
    private static final Map<Division, Map<String, Division>> MEANT = new ConcurrentHashMap<>();
  }

  private Deictics() {}

  /** Notes which division of each kind a name was about, for pointers behind it. */
  static void remember(Naming name, Map<String, Division> named) {
    if (name.form() == Naming.Form.LIST) {
      return;
    }
    Division division = name.division();
    named.putAll(
        division.isForeign()
            ? meantBehind(division)
            : Holder.MEANT.computeIfAbsent(division, Deictics::meantBehind));
  }

  private static Map<String, Division> meantBehind(Division division) {
    Map<String, Division> meant = new HashMap<>();
    for (Pointer pointer : Holder.KINDS) {
      pointer.among(division).ifPresent(pointed -> meant.put(pointer.kind(), pointed));
    }
    return Map.copyOf(meant);
  }

  /** All of them. */
  static Set<String> words() {
    return Holder.TABLE.keySet();
  }

  /** The pointing words of a stretch. */
  static List<Phrases.Hit<Pointer>> in(String chars, int from, int to) {
    return free(Holder.WORDS.allIn(chars, from, to), chars);
  }

  /** Those of a text. */
  static List<Phrases.Hit<Pointer>> in(Sites sites) {
    return free(sites.all(Holder.WORDS), sites.chars());
  }

  /** Not 全市 in 全市场. */
  private static List<Phrases.Hit<Pointer>> free(List<Phrases.Hit<Pointer>> words, String chars) {
    return words.stream()
        .filter(hit -> Lexicon.DEICTIC_TAILS.lengthAt(chars, hit.span().end() - 1) == 0)
        .toList();
  }
}
