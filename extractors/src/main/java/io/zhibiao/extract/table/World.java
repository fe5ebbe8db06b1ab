package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.place.Places;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that are named after states: {@code 意大利}, {@code 全球}, {@code 中国} among them; not {@code
 * 美国大豆}.
 */
final class World {

  /** Codes of regions by name. */
  private static final Map<String, String> CODES =
      Table.load(World.class, "world.tsv").meanings("name", row -> row.get("code"));

  private World() {}

  /**
   * Whose the row is; empty where its name is no state's.
   *
   * @param name in the view's characters
   * @param printed as the source prints it
   */
  static Optional<Whose> named(String name, String printed) {
    String code = CODES.getOrDefault(name, "");
    if (!code.isEmpty()) {
      return Gazetteer.byCode(code).map(Whose::of);
    }
    boolean abroad =
        CODES.containsKey(name)
            || Places.foreignAt(name, 0).filter(span -> span.end() == name.length()).isPresent();
    return abroad ? Optional.of(Whose.abroad(printed)) : Optional.empty();
  }
}
