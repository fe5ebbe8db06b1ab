package io.zhibiao.extract.quantity;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A bare number behind those it counts: {@code 选手412，裁判18。} Not {@code 南粳9108、}: only behind the
 * words of {@code counted-nouns.tsv}, and only where the number closes its clause.
 */
final class BareCount implements Form {

  private static final int LONGEST_NOUN = 3;

  private static final class Holder {
    private static final Set<String> NOUNS =
        Table.load(BareCount.class, "counted-nouns.tsv").rows().stream()
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Match> read(String text, List<Numeral> numerals, int at) {
    Numeral numeral = numerals.get(at);
    int end = numeral.span().end();
    boolean closes = end == text.length() || Characters.isPunctuation(text.charAt(end));
    boolean whole =
        numeral.form() == Numeral.Form.ARABIC
            && numeral.amount().low().stripTrailingZeros().scale() <= 0;
    if (!closes || !whole || !followsNoun(text, numeral.span().start())) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
            Candidate.plain(
                numeral.span(), FigureType.COUNT, numeral.amount(), "", numeral, "bare-count"),
            1));
  }

  private static boolean followsNoun(String text, int end) {
    for (int start = Math.max(0, end - LONGEST_NOUN); start < end; start++) {
      if (Holder.NOUNS.contains(text.substring(start, end))) {
        return true;
      }
    }
    return false;
  }
}
