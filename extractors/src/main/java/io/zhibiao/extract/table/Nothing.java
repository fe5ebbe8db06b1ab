package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Table;
import java.util.HashSet;
import java.util.Set;

/** Cells that hold no value: {@code —}, {@code 持平}, {@code 约束性}; not {@code 0}. */
final class Nothing {

  /** The longest of them. */
  static final int LONGEST = 3;

  private static final Set<String> WORDS = load();

  private Nothing() {}

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    Table.load(Nothing.class, "nothing.tsv").rows().forEach(row -> words.add(row.get("word")));
    return words;
  }

  /** Whether a stretch is one. */
  static boolean fills(String chars, int from, int to) {
    return to - from <= LONGEST && WORDS.contains(chars.substring(from, to));
  }
}
