package io.zhibiao.extract.bind;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Comparison;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What single words do for a figure, and which words name a base of comparison. */
final class Words {

  private static final class Holder {
    private static final Phrases<Kind> KINDS = new Phrases<>(kinds());
    private static final Phrases<Comparison> BASES =
        new Phrases<>(
            Table.load(Words.class, "bases.tsv")
                .meanings("base", row -> Comparison.valueOf(row.get("comparison"))));

    /** The words of the table and those that a degree makes: {@code 骤 + 降}, {@code 偏 + 多}. */
    private static Map<String, Kind> kinds() {
      Map<String, Kind> kinds =
          Table.load(Words.class, "words.tsv")
              .meanings("word", row -> Kind.valueOf(row.get("kind")));
      Map<String, Kind> made = new HashMap<>();
      for (Table.Row row : Table.load(Words.class, "degrees.tsv").rows()) {
        Set<Kind> of = row.get("of").equals("CHANGE") ? CHANGES : COMPARATIVES;
        kinds.forEach(
            (word, kind) -> {
              if (word.length() == 1 && of.contains(kind)) {
                made.put(row.get("degree") + word, kind);
              }
            });
      }
      made.forEach(kinds::putIfAbsent);
      return kinds;
    }
  }

  private static final Set<Kind> CHANGES = EnumSet.of(Kind.UP, Kind.DOWN);
  private static final Set<Kind> COMPARATIVES = EnumSet.of(Kind.MORE, Kind.LESS);

  private Words() {}

  /** The longest known word that begins at the place; no 收入比 in {@code 收入比上年}. */
  static Optional<Phrases.Hit<Kind>> at(String chars, int start) {
    return Compounds.at(chars, start, Holder.KINDS.longestAt(chars, start))
        .filter(hit -> !opensBase(chars, hit));
  }

  /** The longest word of the table that begins at the place. */
  static Optional<Phrases.Hit<Kind>> simpleAt(String chars, int start) {
    return Holder.KINDS.longestAt(chars, start);
  }

  /** Whether the last character of a name is the 比 of a comparison. */
  private static boolean opensBase(String chars, Phrases.Hit<Kind> hit) {
    int end = hit.span().end();
    return hit.meaning() == Kind.NOUN
        && chars.charAt(end - 1) == '比'
        && Holder.BASES.longestAt(chars, end).isPresent();
  }

  /** What the whole word does, where it is known. */
  static Optional<Kind> kindOf(String word) {
    return at(word, 0).filter(hit -> hit.span().end() == word.length()).map(Phrases.Hit::meaning);
  }

  /** What a word like {@code 同比}, {@code 周环比}, {@code 按月} or {@code 月增} measures against. */
  static Comparison regularBase(String word) {
    if (word.endsWith("同比")) {
      return Comparison.YOY;
    }
    String span = word.startsWith("按") ? word.substring(1) : word;
    boolean before = span.endsWith("环比") || "环月季周".indexOf(span.charAt(0)) >= 0;
    return before ? Comparison.MOM : Comparison.YOY;
  }

  /**
   * What a change is measured against: {@code 上年同期 → YOY}, a season of a year ({@code 上年春节}) and
   * the rise of that time, too ({@code 上年同期增速}); other where no table knows it.
   *
   * @param planned whether it is what had been planned for that time: {@code 上年预算}
   */
  static Comparison comparisonWith(String base, boolean planned) {
    return Holder.BASES
        .longestAt(base, 0)
        .filter(hit -> planned || isNothingElse(base.substring(endOfBase(base, hit))))
        .map(Phrases.Hit::meaning)
        .orElse(Comparison.OTHER);
  }

  /** What the base that begins at the place is: {@code 上年同期}; none where none does. */
  static Comparison baseAt(String chars, int place) {
    return Holder.BASES.longestAt(chars, place).map(Phrases.Hit::meaning).orElse(Comparison.NONE);
  }

  private static int endOfBase(String base, Phrases.Hit<Comparison> hit) {
    int end = hit.span().end();
    return hit.meaning() == Comparison.YOY ? Role.SEASON.end(base, end) : end;
  }

  private static boolean isNothingElse(String rest) {
    return rest.isEmpty()
        || kindOf(rest)
            .filter(kind -> kind == Kind.RISE_NOUN || kind == Kind.FALL_NOUN)
            .isPresent();
  }
}
