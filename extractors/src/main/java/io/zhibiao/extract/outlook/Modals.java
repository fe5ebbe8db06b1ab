package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.lexicon.WordSet;
import io.zhibiao.extract.text.Span;
import java.util.Optional;

/**
 * Words that make a plan of the verb right behind them: {@code 准备新建}, {@code 要投入}. Refuses {@code
 * 准备金}, {@code 主要投入}, {@code 要求}.
 */
final class Modals {

  /**
   * A modal.
   *
   * @param notAfter the characters before it that make it another word
   */
  private record Modal(Effect effect, String notAfter) {}

  private static final class Holder {
    private static final Phrases<Modal> MODALS =
        new Phrases<>(
            Table.load(Modals.class, "modals.tsv")
                .meanings(
                    "modal",
                    row -> new Modal(Effect.valueOf(row.get("effect")), row.get("not_after"))));
    private static final WordSet DOINGS =
        new WordSet(
            Table.load(Modals.class, "doings.tsv").rows().stream()
                .map(row -> row.get("verb"))
                .toList());
  }

  private Modals() {}

  /** The modal with its verb that begin at the place. */
  static Optional<Phrases.Hit<Effect>> at(String chars, int place) {
    Phrases.Hit<Modal> modal = Holder.MODALS.longestAt(chars, place).orElse(null);
    if (modal == null
        || (place > 0 && modal.meaning().notAfter().indexOf(chars.charAt(place - 1)) >= 0)) {
      return Optional.empty();
    }
    int end = Holder.DOINGS.end(chars, modal.span().end());
    return end > modal.span().end()
        ? Optional.of(new Phrases.Hit<>(new Span(place, end), modal.meaning().effect()))
        : Optional.empty();
  }
}
