package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stretches of a text that are names or fixed phrases, so that no numeral in them counts. */
final class Names {

  private static final class Holder {
    /** Phrase to reason, for those who read the table; the code asks only whether it is there. */
    private static final Phrases<String> PHRASES =
        new Phrases<>(
            Table.load(Names.class, "phrases.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("phrase"), row -> row.get("why"))));
  }

  private Names() {}

  /** In order of start: what stands in 《》, and the phrases of {@code phrases.tsv}. */
  static List<Span> in(String text) {
    List<Span> names = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '《') {
        int close = text.indexOf('》', at);
        int end = close < 0 ? at + 1 : close + 1;
        names.add(new Span(at, end));
        at = end;
      } else {
        int here = at;
        at =
            Holder.PHRASES
                .longestAt(text, here)
                .map(
                    hit -> {
                      names.add(hit.span());
                      return hit.span().end();
                    })
                .orElse(here + 1);
      }
    }
    return names;
  }
}
