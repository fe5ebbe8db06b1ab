package io.zhibiao.extract.page;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words by which lines of a page are told apart: {@code words.tsv} and {@code surnames.tsv}. */
final class Words {

  /** What a word tells of a line. */
  enum Sort {
    /** A line that begins so belongs to the page: {@code 来源：}. */
    FURNITURE,
    /** Likewise; what stands above it is the paper's name: {@code 主办：}. */
    IMPRINT,
    /** What names of papers and stations end in. */
    MASTHEAD,
    /** Likewise, but other names do so as well: {@code 喜报}. */
    PAPER,
    /** What the name of a page's publisher is followed by: {@code 主办}. */
    PUBLISHING,
    /** A line that says just this belongs to the page. */
    FURNITURE_WHOLE,
    LABEL,
    /** What names of a paper's columns end in: {@code 城事观察}. */
    LABEL_END,
    NOTE,
    /** The whole headline of a small notice: {@code 温馨提示}. */
    NOTICE,
    /** What such headlines end in: {@code 更正启事}. */
    NOTICE_END,
    /** What names of offices end in: {@code 某市统计局}. */
    AGENCY,
    /** What is said in brackets behind a sentence and names nobody: {@code （鼓掌）}. */
    REMARK,
    /** Opens what is printed below a picture: {@code 图为}. */
    CAPTION,
    /** What titles of tables end in: {@code 主要经济指标}. */
    TABLE_TITLE,
    /** Opens a report: {@code 本报讯}. */
    DATELINE,
    /** Opens a report once 电 or 讯 follows: {@code 新华社北京6月3日电}. */
    WIRE,
    /** An office whose holder's name follows. */
    OFFICE,
    /** Who a named writer is, or what he did. */
    ROLE,
    /** Likewise, behind the name of the paper that he writes for. */
    REPORTER,
    /** Likewise, one letter that is a role only where it stands apart: {@code 文/摄}. */
    CRAFT,
    /** Opens a sentence, never a headline, where a comma follows. */
    OPENER,
    /** Opens a sentence, hardly ever a heading inside a piece: {@code 在}, {@code 二是}. */
    ADVERBIAL,
    SALUTATION
  }

  private static final int LONGEST_END = 6;

  private static final Map<Sort, Phrases<String>> PHRASES = load();
  static final Phrases<String> SURNAMES = surnames();

  private Words() {}

  private static Map<Sort, Phrases<String>> load() {
    Map<Sort, Map<String, String>> words = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      words.put(sort, new HashMap<>());
    }
    for (Table.Row row : Table.load(Words.class, "words.tsv").rows()) {
      Sort sort = Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT));
      Map<String, String> ofSort = words.get(sort);
      if (ofSort != null) {
        ofSort.put(row.get("word"), row.get("word"));
      }
    }
    Map<Sort, Phrases<String>> phrases = new EnumMap<>(Sort.class);
    words.forEach((sort, ofSort) -> phrases.put(sort, new Phrases<>(ofSort)));
    return phrases;
  }

  private static Phrases<String> surnames() {
    Set<String> names = new TreeSet<>();
    Table.load(Words.class, "surnames.tsv").rows().forEach(row -> names.add(row.get("surname")));
    Map<String, String> meanings = new HashMap<>();
    names.forEach(name -> meanings.put(name, name));
    return new Phrases<>(meanings);
  }

  /** Length of the longest word of the sort that begins there; 0 for none. */
  static int lengthAt(Sort sort, String text, int start) {
    Phrases<String> phrases = PHRASES.get(sort);
    if (phrases == null) {
      throw new IllegalStateException("no words of sort " + sort);
    }
    return phrases.longestAt(text, start).map(hit -> hit.span().length()).orElse(0);
  }

  static boolean begins(Sort sort, String text) {
    return lengthAt(sort, text, 0) > 0;
  }

  /** {@code （记者 某某） 我要评论 → （记者 某某）}. */
  static String withoutFurniture(String text) {
    int blank = Math.max(text.lastIndexOf(' '), text.lastIndexOf('）'));
    boolean furniture = blank > 0 && is(Sort.FURNITURE_WHOLE, text.substring(blank + 1));
    return furniture ? text.substring(0, blank + 1).strip() : text;
  }

  /** Whether the text ends in a word of the sort. */
  static boolean ends(Sort sort, String text) {
    for (int start = Math.max(0, text.length() - LONGEST_END); start < text.length(); start++) {
      if (start + lengthAt(sort, text, start) == text.length()) {
        return true;
      }
    }
    return false;
  }

  static boolean is(Sort sort, String text) {
    return !text.isEmpty() && lengthAt(sort, text, 0) == text.length();
  }
}
