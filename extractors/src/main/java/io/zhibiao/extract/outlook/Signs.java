package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.lexicon.WordSet;
import java.util.Map;
import java.util.Optional;

/** The phrases that tell plans from reports. */
final class Signs {

  private static final class Holder {
    private static final Map<String, Effect> MEANINGS =
        Table.load(Signs.class, "outlook.tsv")
            .meanings("sign", row -> Effect.valueOf(row.get("effect")));
    private static final Phrases<Effect> SIGNS = new Phrases<>(MEANINGS);
    private static final WordSet AGENDAS =
        new WordSet(
            MEANINGS.keySet().stream()
                .filter(sign -> MEANINGS.get(sign) == Effect.AGENDA)
                .toList());
  }

  private Signs() {}

  /** The longest one that begins at the place: a phrase of the table, or a modal with its verb. */
  static Optional<Phrases.Hit<Effect>> at(String chars, int place) {
    Optional<Phrases.Hit<Effect>> phrase = Holder.SIGNS.longestAt(chars, place);
    Optional<Phrases.Hit<Effect>> modal = Modals.at(chars, place);
    boolean longer =
        modal.isPresent()
            && (phrase.isEmpty() || modal.get().span().end() > phrase.get().span().end());
    return longer ? modal : phrase;
  }

  /** The same where it opens an agenda: seldom, which shows at once. */
  static Optional<Phrases.Hit<Effect>> agendaAt(String chars, int place) {
    return Holder.AGENDAS.beginsAt(chars, place)
        ? at(chars, place).filter(hit -> hit.meaning() == Effect.AGENDA)
        : Optional.empty();
  }
}
