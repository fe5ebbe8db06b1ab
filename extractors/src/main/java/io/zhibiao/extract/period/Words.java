package io.zhibiao.extract.period;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** The words that time is told with, each with its meaning; tables beside this class. */
final class Words {

  /** What a word of {@code words.tsv} tells. */
  enum Kind {
    YEAR_PUBLISHED,
    YEAR_SPOKEN,
    PART,
    YEAR_START,
    YEAR_END,
    SINCE_YEAR,
    MONTH,
    MONTH_SPOKEN,
    MONTH_START,
    MONTH_END,
    QUARTER,
    WEEK,
    WEEKEND,
    WEEKDAY,
    DAY,
    SAME,
    OTHER,
    THEN,
    LUNAR,
    SOLAR,
    /** Days from the lunar new year: 春运 is 15 before it to 24 behind. */
    RUSH,
    TERM
  }

  /**
   * A word's meaning.
   *
   * @param first a number, or the first of two
   * @param second the second of two, else the first again
   */
  record Word(Kind kind, int first, int second) {}

  /** What a word of {@code counting.tsv} makes of the number behind it. */
  enum Counting {
    NTH,
    NTH_LAST,
    FIRST,
    LAST,
    /** The last ones of a year, elsewhere so many later. */
    LATER,
    ONLY_FIRST
  }

  /** Days of a month, both inclusive; 31 is its last. */
  record Days(int first, int last) {}

  /** Months of a season that begins in one year and ends in the next. */
  record Season(int first, int last) {}

  /** Years of a plan, or of a part of one counted from 1. */
  record Stretch(int first, int last, Edge edge) {}

  static final Phrases<Word> ALL = load("words.tsv", "word", Words::word);
  static final Phrases<Stretch> PLANS = load("plans.tsv", "name", Words::years);
  static final Phrases<Stretch> ORDINAL_PLANS = load("plans.tsv", "ordinal", Words::years);
  static final Phrases<Stretch> PLAN_TAILS =
      load("tails.tsv", "tail", row -> stretch(row, Edge.valueOf(row.get("edge"))));
  static final Phrases<ChronoUnit> LENGTHS =
      load("lengths.tsv", "form", row -> ChronoUnit.valueOf(row.get("unit")));
  static final Phrases<Days> MONTH_DAYS =
      load(
          "monthdays.tsv",
          "part",
          row -> new Days(Integer.parseInt(row.get("first")), Integer.parseInt(row.get("last"))));
  static final Phrases<Season> SEASONS =
      load(
          "seasons.tsv",
          "tail",
          row -> new Season(Integer.parseInt(row.get("first")), Integer.parseInt(row.get("last"))));
  static final Phrases<String> DAY_PARTS = load("dayparts.tsv", "part", row -> row.get("but"));
  static final Phrases<Counting> COUNTING =
      load("counting.tsv", "word", row -> Counting.valueOf(row.get("meaning")));
  static final Phrases<Part.Step> STEPS =
      load("steps.tsv", "form", row -> Part.Step.valueOf(row.get("step")));
  static final Phrases<String> NAMES = load("names.tsv", "name", row -> row.get("name"));

  private Words() {}

  /**
   * The 前一年 of 提前一年 and 学前一年 is a length; that of 比前一年 and at a clause's head is none. The 次年 of
   * 游客人次年均 is no word.
   */
  static boolean isInsideOther(String chars, int from) {
    char before = Runs.at(chars, from - 1);
    boolean length =
        chars.startsWith("前一", from)
            && Characters.isIdeograph(before)
            && "比较与同从由是为于在的及和".indexOf(before) < 0;
    return length || chars.startsWith("次年均", from);
  }

  private static <V> Phrases<V> load(String table, String key, Function<Table.Row, V> meaning) {
    return new Phrases<>(Table.load(Words.class, table).meanings(key, meaning));
  }

  private static Word word(Table.Row row) {
    Kind kind = Kind.valueOf(row.get("kind"));
    String value = row.get("value");
    if (value.isEmpty()) {
      return new Word(kind, 0, 0);
    }
    int dash = value.indexOf('-', 1);
    int first = Integer.parseInt(dash < 0 ? value : value.substring(0, dash));
    return new Word(kind, first, dash < 0 ? first : Integer.parseInt(value.substring(dash + 1)));
  }

  private static Stretch years(Table.Row row) {
    return stretch(row, Edge.NONE);
  }

  private static Stretch stretch(Table.Row row, Edge edge) {
    return new Stretch(Integer.parseInt(row.get("first")), Integer.parseInt(row.get("last")), edge);
  }
}
