package io.zhibiao.pipeline.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What readings say, in one language. */
final class Phrases {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  private final Map<String, String> phrases;

  private Phrases(Map<String, String> phrases) {
    this.phrases = Map.copyOf(phrases);
  }

  /** The column of {@code phrases.tsv} that the language names. */
  static Phrases of(Language language) {
    String column = language.name().toLowerCase(Locale.ROOT);
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.tsv")) {
      Map<String, String> phrases = new HashMap<>();
      for (CSVRecord row :
          FORMAT.parse(new InputStreamReader(Objects.requireNonNull(in), UTF_8)).getRecords()) {
        phrases.put(row.get("key"), row.get(column));
      }
      return new Phrases(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
