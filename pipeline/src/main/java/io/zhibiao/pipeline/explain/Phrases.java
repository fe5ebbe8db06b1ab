package io.zhibiao.pipeline.explain;

import io.zhibiao.extract.lexicon.Table;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What readings say, in one language. */
final class Phrases {

  private final Map<String, String> phrases;

  private Phrases(Map<String, String> phrases) {
    this.phrases = Map.copyOf(phrases);
  }

  /** The column of {@code phrases.tsv} that the language names. */
  static Phrases of(Language language) {
    String column = language.name().toLowerCase(Locale.ROOT);
    return new Phrases(
        Table.load(Phrases.class, "phrases.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.get("key"), row -> row.get(column))));
  }

  /** The phrase; the key's own last part where there is none, as for a rule just made. */
  String say(String key) {
    return phrases.getOrDefault(key, key.substring(key.lastIndexOf('.') + 1));
  }

  /** The phrase with its parts filled in. */
  String say(String key, Object... parts) {
    return String.format(Locale.ROOT, say(key), parts);
  }

  /** The text with something said in brackets behind it, where that says any more. */
  String brackets(String text, String inside) {
    return inside.isEmpty() || inside.equals(text) ? text : say("brackets", text, inside);
  }

  /** When a time is, with its first and last day where it is longer than that. */
  String period(String edtf, String firstDay, String lastDay) {
    if (firstDay.isEmpty()) {
      return edtf.isEmpty() ? say("period.unknown") : brackets(edtf, say("period.unknown"));
    }
    return firstDay.equals(lastDay) ? edtf : say("period.days", edtf, firstDay, lastDay);
  }

  boolean has(String key) {
    return phrases.containsKey(key);
  }
}
