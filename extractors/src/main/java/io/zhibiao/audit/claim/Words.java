package io.zhibiao.audit.claim;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of printed names: those that tell nothing, those that part two names, short forms. */
final class Words {

  private static final List<Table.Row> ROWS = Table.load(Words.class, "name-words.tsv").rows();

  private static final int SHORTEST_TERM = 3;
  private static final int LONGEST_TERM = 16;
  private static final int LONGEST_RISE = 4;

  private static final Phrases<Boolean> EMPTY = phrases("empty");
  private static final Phrases<Boolean> NEW = phrases("new");
  private static final Phrases<String> SHORT = meanings("short");
  private static final Set<String> END = words("end");
  private static final Set<String> CONTRAST = words("contrast");
  private static final Set<String> BARE = words("bare");
  private static final Set<String> NO_PLACE = words("no_place");
  private static final Phrases<Tally> TALLIES = tallies();
  private static final Phrases<Boolean> TERMS =
      new Phrases<>(
          ROWS.stream()
              .filter(row -> row.get("kind").equals("short"))
              .filter(row -> row.get("long").length() > SHORTEST_TERM)
              .collect(Collectors.toMap(row -> row.get("long"), row -> true, (a, b) -> a)));
  private static final Phrases<String> PLAIN = meanings("plain");
  private static final Phrases<String> APART = meanings("apart");
  private static final Phrases<String> MADE = meanings("made");
  private static final Set<String> AMOUNT = words("amount");
  private static final Phrases<Boolean> OPEN = phrases("open");
  private static final Set<String> TOTAL = words("total");
  private static final Set<String> DEFICIT = words("deficit");

  private Words() {}

  private static Set<String> words(String kind) {
    return ROWS.stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Phrases<Boolean> phrases(String kind) {
    return new Phrases<>(
        words(kind).stream().collect(Collectors.toMap(word -> word, word -> true)));
  }

  private static Phrases<Tally> tallies() {
    Map<String, Tally> tallies = new HashMap<>();
    words("added").forEach(word -> tallies.put(word, Tally.ADDED));
    words("accrued").forEach(word -> tallies.put(word, Tally.ACCRUED));
    return new Phrases<>(tallies);
  }

  private static Phrases<String> meanings(String kind) {
    Map<String, String> meanings = new HashMap<>();
    for (Table.Row row : ROWS) {
      if (row.get("kind").equals(kind)) {
        meanings.put(row.get("word"), row.get("long"));
      }
    }
    return new Phrases<>(meanings);
  }

  /** Where the term begins that stretches over a place of a text in normal form. */
  static OptionalInt termOver(String text, int at) {
    int from = Math.max(0, at - LONGEST_TERM);
    return SHORT.allIn(text, from, Math.min(text.length(), at + LONGEST_TERM)).stream()
        .map(Phrases.Hit::span)
        .filter(span -> span.start() < at && span.end() > at)
        .mapToInt(Span::start)
        .findFirst();
  }

  /** With the long form of every short one. */
  static String written(String name) {
    return replaced(name, SHORT);
  }

  private static String replaced(String text, Phrases<String> by) {
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Phrases.Hit<String> hit : by.allIn(text, 0, text.length())) {
      written.append(text, at, hit.span().start()).append(hit.meaning());
      at = hit.span().end();
    }
    return written.append(text, at, text.length()).toString();
  }

  /** A sentence as reports would write it: {@code 贵了四成 → 上涨了四成}. */
  static String official(String sentence) {
    return replaced(sentence, PLAIN);
  }

  /** Without the terms that short forms stand for. */
  static String withoutTerms(String name) {
    return without(name, TERMS);
  }

  /** Without words that tell nothing of what is measured. */
  static String content(String name) {
    return withoutEnd(without(name, EMPTY));
  }

  private static String without(String name, Phrases<Boolean> words) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Phrases.Hit<Boolean> hit : words.allIn(name, 0, name.length())) {
      left.append(name, at, hit.span().start());
      at = hit.span().end();
    }
    return left.append(name, at, name.length()).toString();
  }

  private static String withoutEnd(String content) {
    return END.stream()
        .filter(word -> content.endsWith(word) && content.length() > word.length() + 1)
        .findFirst()
        .map(word -> content.substring(0, content.length() - word.length()))
        .orElse(content);
  }

  /** The name of what has risen by a figure: {@code 新增高企 → 高企}; empty for a plain name. */
  static Optional<String> risen(String name) {
    return NEW.longestAt(name, 0)
        .map(hit -> name.substring(hit.span().end()))
        .filter(rest -> !rest.isEmpty());
  }

  /** Whether a word ends there that makes the name behind it that of a rise: {@code 新增}. */
  static boolean isRiseBefore(String text, int at) {
    return NEW.allIn(text, Math.max(0, at - LONGEST_RISE), at).stream()
        .anyMatch(hit -> hit.span().end() == at);
  }

  /** What a number of things made is called: {@code 生产汽车 → 汽车产量}; any other name as it is. */
  static String made(String content) {
    return MADE.longestAt(content, 0)
        .filter(verb -> verb.span().end() < content.length())
        .filter(verb -> AMOUNT.stream().noneMatch(content::endsWith))
        .map(verb -> content.substring(verb.span().end()) + verb.meaning())
        .orElse(content);
  }

  /** Whether a name without these words may mean it all the same: {@code 人民币}. */
  static boolean leavesOpen(String words) {
    return without(words, OPEN).isEmpty();
  }

  /** Whether it names all of a thing, so that no part of it is meant: {@code 存款余额}. */
  static boolean isTotal(String content) {
    return TOTAL.contains(content);
  }

  /** Whether it names a surplus by what lacks: {@code 贸易逆差}. */
  static boolean isDeficit(String name) {
    return DEFICIT.stream().anyMatch(name::endsWith);
  }

  /** What the last word of a text says that tells it. */
  static Optional<Tally> tally(String text) {
    return TALLIES.allIn(text, 0, text.length()).stream()
        .map(Phrases.Hit::meaning)
        .reduce((one, last) -> last);
  }

  /** Whether it is the name of a class of things, of which there are many: {@code 企业}. */
  static boolean isBare(String content) {
    return BARE.contains(content);
  }

  /** Whether a name that ends like a division's is another word: {@code 开发区}. */
  static boolean isNoPlace(String name) {
    return NO_PLACE.stream().anyMatch(name::endsWith);
  }

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
}
