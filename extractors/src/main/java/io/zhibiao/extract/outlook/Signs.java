package io.zhibiao.extract.outlook;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phrases that tell plans from reports. */
final class Signs {

  private static final class Holder {
    private static final Map<String, Effect> ALL = load();
    private static final Phrases<Effect> SIGNS = new Phrases<>(ALL);

    /** Few of many: nothing else has to be looked up where none of them begins. */
    private static final Phrases<Effect> AGENDAS =
        new Phrases<>(
            ALL.entrySet().stream()
                .filter(sign -> sign.getValue() == Effect.AGENDA)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static Map<String, Effect> load() {
      Map<String, Effect> signs = new HashMap<>();
      for (Table.Row row : Table.load(Signs.class, "outlook.tsv").rows()) {
        signs.put(row.get("sign"), Effect.valueOf(row.get("effect")));
      }
      return signs;
    }
  }

  private Signs() {}

  /** The longest one that begins at the place. */
  static Optional<Phrases.Hit<Effect>> at(String chars, int place) {
    return Holder.SIGNS.longestAt(chars, place);
  }

  /** Likewise, where it says that plans follow. */
  static Optional<Phrases.Hit<Effect>> agendaAt(String chars, int place) {
    return Holder.AGENDAS.longestAt(chars, place).isEmpty()
        ? Optional.empty()
        : at(chars, place).filter(hit -> hit.meaning() == Effect.AGENDA);
  }
}
