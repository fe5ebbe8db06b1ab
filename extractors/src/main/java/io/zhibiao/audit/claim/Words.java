package io.zhibiao.audit.claim;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
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

  private static final Phrases<Boolean> EMPTY = emptyAndKept();
  private static final Phrases<Boolean> NEW = phrases("new");
  private static final Phrases<String> SHORT = shortAndLong();
  private static final Set<String> END = words("end");
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
  private static final Phrases<String> MADE = meanings("made");
  private static final Set<String> AMOUNT = words("amount");
  private static final Phrases<Boolean> OPEN = phrases("open");
  private static final Set<String> TOTAL = words("total");
  private static final Phrases<Boolean> RISES = new Phrases<>(Map.of("增加", true, "增加值", false));
  private static final Phrases<Boolean> SCOPE = phrases("scope");
  private static final Phrases<Boolean> WHOLE = phrases("whole");
  private static final Phrases<Boolean> QUOTA = phrases("quota");

  /** The value added of an industry. */
  private static final String VALUE_ADDED = "业增加值";

  /** Of enterprises other things grow as well. */
  private static final String FIRMS = "企" + VALUE_ADDED;

  private static final String REMARK = "（";
  private static final List<String> REMARKS = List.of("含", "不含", "未含", "包括", "不包括");

  private static final int OUTPUT = "增加值".length();
  private static final Set<String> DEFICIT = words("deficit");

  private Words() {}

  /** Those of a kind. */
  static Set<String> words(String kind) {
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
    words("present").forEach(word -> tallies.put(word, Tally.PRESENT));
    return new Phrases<>(tallies);
  }

  /** False for those that stay, though an empty word is in them. */
  private static Phrases<Boolean> emptyAndKept() {
    Map<String, Boolean> words = new HashMap<>();
    words("empty").forEach(word -> words.put(word, true));
    words("kept").forEach(word -> words.put(word, false));
    return new Phrases<>(words);
  }

  /** A long form stands for itself, though a short one is in it: {@code 央企} in {@code 中央企业}. */
  private static Phrases<String> shortAndLong() {
    Map<String, String> longs = meaningsByWord("short");
    Map<String, String> all = new HashMap<>();
    longs.values().forEach(word -> all.put(word, word));
    all.putAll(longs);
    return new Phrases<>(all);
  }

  /** Those of a kind with their long forms. */
  static Phrases<String> meanings(String kind) {
    return new Phrases<>(meaningsByWord(kind));
  }

  private static Map<String, String> meaningsByWord(String kind) {
    Map<String, String> meanings = new HashMap<>();
    for (Table.Row row : ROWS) {
      if (row.get("kind").equals(kind)) {
        meanings.put(row.get("word"), row.get("long"));
      }
    }
    return meanings;
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
      left.append(name, at, hit.meaning() ? hit.span().start() : hit.span().end());
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

  /**
   * The name of what has risen by a figure: {@code 新增高企 → 高企}, {@code 果园增加产值 → 果园产值}; empty for a
   * plain name.
   */
  static Optional<String> risen(String name) {
    Optional<String> opening = NEW.longestAt(name, 0).map(hit -> name.substring(hit.span().end()));
    return opening
        .or(
            () ->
                RISES.allIn(name, 0, name.length()).stream()
                    .findFirst()
                    .flatMap(hit -> rise(name, hit)))
        .filter(rest -> !rest.isEmpty());
  }

  private static Optional<String> rise(String name, Phrases.Hit<Boolean> hit) {
    String thing = name.substring(hit.span().end());
    boolean isVerb = hit.meaning() && hit.span().start() > 0 && thing.length() > 1;
    return isVerb ? Optional.of(name.substring(0, hit.span().start()) + thing) : Optional.empty();
  }

  /** The name of the part behind the whole that it is of: {@code 总产值中渔业产值 → 渔业产值}. */
  static String part(String name) {
    return WHOLE.allIn(name, 0, name.length()).stream()
        .map(hit -> name.substring(hit.span().end()))
        .filter(rest -> rest.length() > 1)
        .findFirst()
        .orElse(name);
  }

  /** Without what it takes in or leaves out: {@code 户籍人口（含农垦） → 户籍人口}. */
  static String withoutRemark(String name) {
    int open = name.indexOf(REMARK);
    boolean isRemark = open > 0 && name.endsWith("）");
    return isRemark && REMARKS.stream().anyMatch(word -> name.startsWith(word, open + 1))
        ? name.substring(0, open)
        : name;
  }

  /** What growth is told of: {@code 制造业增加值 → 制造业}; any other name as it is. */
  static String grown(String content) {
    return content.endsWith(VALUE_ADDED) && !content.endsWith(FIRMS)
        ? content.substring(0, content.length() - OUTPUT)
        : content;
  }

  /** Whether a word ends there that makes the name behind it that of a rise: {@code 新增}. */
  static boolean isRiseBefore(String text, int at) {
    return NEW.allIn(text, Math.max(0, at - LONGEST_RISE), at).stream()
        .anyMatch(hit -> hit.span().end() == at);
  }

  /**
   * What a number of things made is called: {@code 生产汽车 → 汽车产量}, {@code 汽车生产 → 汽车产量}; any other
   * name as it is.
   */
  static String made(String content) {
    return MADE.longestAt(content, 0)
        .filter(verb -> AMOUNT.stream().noneMatch(content::endsWith))
        .map(verb -> content.substring(verb.span().end()) + verb.meaning())
        .or(
            () ->
                MADE.allIn(content, 0, content.length()).stream()
                    .filter(verb -> verb.span().end() == content.length())
                    .map(verb -> content.substring(0, verb.span().start()) + verb.meaning())
                    .findFirst())
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

  /** Where the last word for what was set ends: {@code 控制指标}; -1 where there is none. */
  static int quotaEnd(String text) {
    return QUOTA.allIn(text, 0, text.length()).stream()
        .mapToInt(hit -> hit.span().end())
        .max()
        .orElse(-1);
  }

  /** The part of a division that a text tells of last: {@code 市区}; empty where it tells of none. */
  static Optional<String> scope(String text) {
    return SCOPE.allIn(text, 0, text.length()).stream()
        .map(hit -> text.substring(hit.span().start(), hit.span().end()))
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
}
