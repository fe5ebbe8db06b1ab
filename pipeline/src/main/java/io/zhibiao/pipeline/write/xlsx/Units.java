package io.zhibiao.pipeline.write.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Units as Chinese readers say them: {@code CNY/m2} is 元/平方米. */
final class Units {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create()
          .setDelimiter('\t')
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  private static final Map<String, String> CHINESE = load();

  private Units() {}

  /** The unit, each part of it in Chinese where it has a name; others stay. */
  static String chinese(String unit) {
    StringBuilder chinese = new StringBuilder();
    for (StringTokenizer parts = new StringTokenizer(unit, "/.", true); parts.hasMoreTokens(); ) {
      String part = parts.nextToken();
      chinese.append(part.equals(".") ? "" : CHINESE.getOrDefault(part, part));
    }
    return chinese.toString();
  }

  private static Map<String, String> load() {
    try (InputStream in = Units.class.getResourceAsStream("units.tsv")) {
      Map<String, String> chinese = new HashMap<>();
      for (CSVRecord row : FORMAT.parse(new InputStreamReader(Objects.requireNonNull(in), UTF_8))) {
        chinese.put(row.get("unit"), row.get("chinese"));
      }
      return Map.copyOf(chinese);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
