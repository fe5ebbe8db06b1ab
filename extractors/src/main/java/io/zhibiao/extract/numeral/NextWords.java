package io.zhibiao.extract.numeral;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words that begin with a digit and go on with what no number does. Where speech is written down
 * without marks they part one figure from the next clause: {@code 百分之八点六|一般公共预算}.
 */
final class NextWords {

  private static final class Holder {
    private static final Phrases<String> WORDS =
        new Phrases<>(
            Table.load(NextWords.class, "next-words.tsv").rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  private NextWords() {}

  /** Whether one begins at a place within a numeral, so that the numeral ends before it. */
  static boolean follow(String text, int start, int place) {
    return place > start && Holder.WORDS.longestAt(text, place).isPresent();
  }
}
