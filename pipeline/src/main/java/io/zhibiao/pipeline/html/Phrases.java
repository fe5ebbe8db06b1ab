package io.zhibiao.pipeline.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the pages say, in Chinese and in English: the lines of {@code phrases.tsv}. */
public final class Phrases {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();
  private static final Map<String, List<String>> ALL = load();

  private Phrases() {}

  /** The Chinese phrase. Pages are Chinese until the reader chooses otherwise. */
  public static String chinese(String key) {
    List<String> both = ALL.get(key);
    if (both == null) {
      throw new IllegalArgumentException("phrases.tsv lacks " + key);
    }
    return both.get(0);
  }

  /** All of them, Chinese and English, by key. */
  static Map<String, List<String>> all() {
    return ALL;
  }

  private static Map<String, List<String>> load() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.tsv")) {
      Map<String, List<String>> phrases = new TreeMap<>();
      for (CSVRecord row :
          FORMAT.parse(new InputStreamReader(Objects.requireNonNull(in), UTF_8)).getRecords()) {
        phrases.put(row.get("key"), List.of(row.get("zh"), row.get("en")));
      }
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
