package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The phrases that tell plans from reports. */
final class Signs {

  private static final class Holder {
    private static final Phrases<Effect> SIGNS = load();

    private static Phrases<Effect> load() {
      Map<String, Effect> signs = new HashMap<>();
      for (Table.Row row : Table.load(Signs.class, "outlook.tsv").rows()) {
        signs.put(row.get("sign"), Effect.valueOf(row.get("effect")));
      }
      return new Phrases<>(signs);
    }
  }

  private Signs() {}

  /** The longest one that begins at the place. */
  static Optional<Phrases.Hit<Effect>> at(String chars, int place) {
    return Holder.SIGNS.longestAt(chars, place);
  }
}
