package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** An address of the web goes on to the first blank, Chinese character or full stop. */
  private static int endOfAddress(String text, int start) {
    int end = start;
    while (end < text.length() && isOfAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfAddress(char c) {
    return c != ' ' && !Characters.isIdeograph(c) && "，。；、》”".indexOf(c) < 0;
  }

  /**
   * In order of start: what stands in 《》, web addresses, and the phrases of {@code phrases.tsv}.
   */
  static List<Span> in(String text) {
    List<Span> names = new ArrayList<>();
    int lastClose = text.lastIndexOf('》');
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '《' && at < lastClose) {
        int end = text.indexOf('》', at) + 1;
        names.add(new Span(at, end));
        at = end;
      } else if (text.startsWith("http", at) || text.startsWith("www.", at)) {
        int end = endOfAddress(text, at);
        names.add(new Span(at, end));
        at = end;
      } else {
        Optional<Phrases.Hit<String>> phrase = Holder.PHRASES.longestAt(text, at);
        phrase.ifPresent(hit -> names.add(hit.span()));
        at = phrase.isPresent() ? phrase.get().span().end() : at + 1;
      }
    }
    return names;
  }
}
