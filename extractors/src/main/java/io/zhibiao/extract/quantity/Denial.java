package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Bound;
import java.util.List;

/**
 * Turns a bound round: {@code 不得超过}40万元 is at most that, {@code 没有低于}3% at least. The words of
 * {@code denials.tsv} stand right before the word of the bound; in {@code 不足} and {@code 不到} the
 * denial is a part of that word already.
 */
final class Denial {

  private static final class Holder {
    private static final List<String> WORDS =
        Table.load(Denial.class, "denials.tsv").rows().stream()
            .map(row -> row.get("word"))
            .toList();
  }

  private Denial() {}

  /** What a word that begins at the place says of a bound. */
  static Bound of(String text, int word, Bound said) {
    boolean denied = Holder.WORDS.stream().anyMatch(no -> text.startsWith(no, word - no.length()));
    return switch (said) {
      case OVER -> denied ? Bound.UNDER : said;
      case UNDER -> denied ? Bound.OVER : said;
      case EXACT, ABOUT -> said;
    };
  }
}
