package io.zhibiao.extract;

import io.zhibiao.extract.lexicon.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words around a figure that speak for or against how it was read. */
enum Sign {
  /** 预计: something is planned. */
  PLAN,
  /** 每 in 每亩施肥8000斤: what follows is had by each. */
  EACH,
  /** 年均: over several years. */
  LAPSE,
  /** 新增: what is new, or by how much a stock grew. */
  NEW,
  /** 就业: what each year has anew. */
  SETTLED,
  /** 主要: holds a word of the others and says nothing of the kind. */
  SHIELD;

  private static final class Holder {
    private static final Map<Sign, List<String>> WORDS = load();

    private static Map<Sign, List<String>> load() {
      Map<Sign, List<String>> words = new EnumMap<>(Sign.class);
      for (Table.Row row : Table.load(Sign.class, "doubt-signs.tsv").rows()) {
        words
            .computeIfAbsent(Sign.valueOf(row.get("kind")), kind -> new ArrayList<>())
            .add(row.get("word"));
      }
      return words;
    }
  }

  private List<String> words() {
    return Holder.WORDS.getOrDefault(this, List.of());
  }

  /** Whether one of the words stands in the stretch. */
  boolean in(String stretch) {
    String bare = stretch;
    for (String word : SHIELD.words()) {
      bare = bare.replace(word, "");
    }
    return words().stream().anyMatch(bare::contains);
  }
}
