package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.lexicon.WordSet;
import java.util.Map;

/** The words that tell how far from a target something lies: {@code 高于年度目标} 9个百分点. */
enum OffTarget {
  /** 目标, right before the distance. */
  TARGET,
  /** 高于, before the target. */
  DISTANCE;

  private static final class Holder {
    private static final Map<OffTarget, WordSet> WORDS =
        WordSet.byKind(
            Table.load(OffTarget.class, "off-target.tsv"), OffTarget.class, "part", "word");
  }

  boolean ends(String text) {
    return words().endsAt(text, text.length());
  }

  boolean isIn(String text) {
    return words().isIn(text);
  }

  private WordSet words() {
    return Holder.WORDS.getOrDefault(this, WordSet.NONE);
  }
}
