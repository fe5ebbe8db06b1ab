package io.zhibiao.pipeline.html;

import io.zhibiao.extract.lexicon.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the pages say, in Chinese and in English: the lines of {@code phrases.tsv}. */
public final class Phrases {

  private static final Map<String, List<String>> ALL = load();

  private Phrases() {}

  /** The Chinese phrase. Pages are Chinese until the reader chooses otherwise. */
  public static String chinese(String key) {
    List<String> both = ALL.get(key);
    if (both == null) {
      throw new IllegalArgumentException("phrases.tsv lacks " + key);
    }
    return both.get(0);
  }

  /** All of them, Chinese and English, by key. */
  static Map<String, List<String>> all() {
    return ALL;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> phrases = new TreeMap<>();
    for (Table.Row row : Table.load(Phrases.class, "phrases.tsv").rows()) {
      phrases.put(row.get("key"), List.of(row.get("zh"), row.get("en")));
    }
    return phrases;
  }
}
