package io.zhibiao.audit.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The pages under {@code testdata/audit}, and single sentences as if they stood in one of them. */
final class Pages {

  private static final Path FOLDER = Path.of("..", "testdata", "audit");
  private static final CSVFormat CSV =
      CSVFormat.Builder.create(CSVFormat.RFC4180).setHeader().setSkipHeaderRecord(true).get();
  private static final CSVFormat TABS =
      CSVFormat.Builder.create(CSV).setDelimiter('\t').setQuote(null).setCommentMarker('#').get();

  private static final class Holder {
    private static final Extractor EXTRACTOR = new Extractor();
  }

  private Pages() {}

  static List<Metric> sentence(String text) {
    return read("sentence.txt", text, LocalDate.of(2022, 3, 18), "361000");
  }

  static List<Metric> page(CSVRecord page) {
    try {
      String source = page.get("source");
      String text = Files.readString(FOLDER.resolve(source), UTF_8);
      LocalDate published = LocalDate.parse(page.get("published"));
      return read(source, text, published, page.get("region_code"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CSVRecord> manifest() {
    return records("manifest.csv", CSV);
  }

  static List<CSVRecord> table(String name) {
    return records(name, TABS);
  }

  private static List<CSVRecord> records(String name, CSVFormat format) {
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(name), UTF_8)) {
      return format.parse(in).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Metric> read(String source, String text, LocalDate day, String region) {
    return Holder.EXTRACTOR
        .extract(new Document(source, text, "", Optional.ofNullable(day), region))
        .metrics();
  }
}
