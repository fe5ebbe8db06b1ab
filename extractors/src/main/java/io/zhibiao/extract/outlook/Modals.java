package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
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
    private static final Phrases<String> DOINGS =
        new Phrases<>(
            Table.load(Modals.class, "doings.tsv").meanings("verb", row -> row.get("verb")));
  }

  private Modals() {}

  /** The modal with its verb that begin at the place. */
  static Optional<Phrases.Hit<Effect>> at(String chars, int place) {
    return Holder.MODALS
        .longestAt(chars, place)
        .filter(hit -> place == 0 || hit.meaning().notAfter().indexOf(chars.charAt(place - 1)) < 0)
        .flatMap(
            hit ->
                Holder.DOINGS
                    .longestAt(chars, hit.span().end())
                    .map(
                        verb ->
                            new Phrases.Hit<>(
                                new Span(place, verb.span().end()), hit.meaning().effect())));
  }
}
