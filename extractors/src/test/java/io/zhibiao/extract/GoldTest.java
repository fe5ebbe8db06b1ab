package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures of whole pages against those that a person found in them. The bounds are what was
 * once reached, less a little; raise them when more is.
 */
class GoldTest {

  private static final Path ROOT = Path.of("..");
  private static final CSVFormat CSV =
      CSVFormat.Builder.create(CSVFormat.RFC4180).setHeader().setSkipHeaderRecord(true).get();

  @ParameterizedTest
  @CsvSource({
    "seeds, testdata/golden, 0.985, 0.985, 0.95",
    "testdata/heldout, testdata/heldout, 0.975, 0.975, 0.94"
  })
  void findsWhatAPersonFinds(
      String pages, String gold, double leastFound, double leastValues, double leastPeriods)
      throws IOException {
    Tally tally = new Tally();
    for (CSVRecord page : read(ROOT.resolve(pages).resolve("manifest.csv"))) {
      String source = page.get("source");
      Extraction extraction = new Extractor().extract(document(ROOT.resolve(pages), page));
      tally.count(
          extraction.metrics(),
          read(ROOT.resolve(gold).resolve(source.replace(".txt", ".gold.csv"))));
    }
    assertThat(tally.gold).isGreaterThan(500);
    assertThat(tally.f1(tally.found)).as("exact spans").isGreaterThan(leastFound);
    assertThat(tally.f1(tally.values)).as("values").isGreaterThan(leastValues);
    assertThat((double) tally.periods / tally.values).as("periods").isGreaterThan(leastPeriods);
  }

  private static Document document(Path folder, CSVRecord page) throws IOException {
    String published = page.get("published");
    return new Document(
        page.get("source"),
        Files.readString(folder.resolve(page.get("source")), UTF_8),
        page.get("publication"),
        published.isEmpty() ? null : LocalDate.parse(published),
        page.get("region_code"));
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      return CSV.parse(in).getRecords();
    }
  }

  /** Rows and gold figures side by side, matched by their exact spans. */
  private static final class Tally {
    private int gold;
    private int rows;
    private int found;
    private int values;
    private int periods;

    void count(List<Metric> metrics, List<CSVRecord> figures) {
      Map<String, Metric> bySpan = new HashMap<>();
      for (Metric metric : metrics) {
        String span = metric.evidence().start() + "-" + metric.evidence().end();
        bySpan.put(span, metric);
      }
      rows += metrics.size();
      gold += figures.size();
      for (CSVRecord figure : figures) {
        Metric metric = bySpan.get(figure.get("start") + "-" + figure.get("end"));
        if (metric == null) {
          continue;
        }
        found++;
        if (isRight(metric.figure(), figure)) {
          values++;
          periods += isOfPeriod(metric, figure) ? 1 : 0;
        }
      }
    }

    double f1(int right) {
      return 2.0 * right / (gold + rows);
    }

    private static boolean isRight(Figure figure, CSVRecord gold) {
      if (!figure.type().label().equals(gold.get("type"))) {
        return false;
      }
      return !(figure instanceof Figure.Quantity quantity)
          || (isAlike(quantity.amount().low(), gold.get("value"))
              && isAlike(upper(quantity.amount()), gold.get("value_max"))
              && isAlike(quantity.unit(), gold.get("unit")));
    }

    private static String upper(Amount amount) {
      return amount instanceof Amount.Range range ? range.high().toPlainString() : "";
    }

    private static boolean isAlike(BigDecimal value, String gold) {
      return gold.equals("?") || value.compareTo(new BigDecimal(gold)) == 0;
    }

    private static boolean isAlike(String text, String gold) {
      boolean numbers = !text.isEmpty() && !gold.isEmpty() && Character.isDigit(text.charAt(0));
      return gold.equals("?")
          || text.equals(gold)
          || (numbers && new BigDecimal(text).compareTo(new BigDecimal(gold)) == 0);
    }

    private static boolean isOfPeriod(Metric metric, CSVRecord gold) {
      LocalDate start = metric.reading().period().start();
      LocalDate end = metric.reading().period().end();
      List<String> told = new ArrayList<>();
      told.add(start == null ? "" : start.toString());
      told.add(end == null ? "" : end.toString());
      return gold.get("period_start").equals("?")
          || told.equals(List.of(gold.get("period_start"), gold.get("period_end")));
    }
  }
}
