package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.row.SourceRow;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures, and asserts nothing: how long a desk with many long texts takes to answer. One text of
 * a megabyte is made of those of a folder and read; it lies on the shelf under many names.
 *
 * <p>{@code java … CostOfDesk FOLDER-OF-TEXTS [COUNT [DESK]]}; a desk that is there is asked as it
 * is.
 */
final class CostOfDesk {

  private static final int BYTES = 1 << 20;
  private static final int TIMES = 9;

  /** What a person opens first, and what they filter by. */
  private static final List<String> ASKED =
      List.of(
          "index.html",
          "rows.html",
          "rows.html?from=20000",
          "rows.html?words=%E4%BA%BA%E5%8F%A3",
          "rows.html?doubt=some",
          "rows.html?type=percentage&doubt=none",
          "rows.html?words=%E4%BA%BA%E5%8F%A3&period=2022",
          "s1.html",
          "s1.html?part=1",
          "series.html",
          "series.html?words=%E5%A2%9E%E5%8A%A0%E5%80%BC",
          "series.html?indicator=gdp");

  private CostOfDesk() {}

  public static void main(String[] args) throws Exception {
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("desk");
    if (!Files.exists(folder.resolve("zhibiao.duckdb"))) {
      fill(Files.createDirectories(folder), args[0], count);
    }
    try (ServedFolder served = ServedFolder.of(folder)) {
      for (String asked : ASKED) {
        tell(served, asked);
      }
    }
  }

  private static void fill(Path folder, String texts, int count) throws IOException {
    String text = text(Path.of(texts));
    Extraction read =
        new Extractor().extract(new Document("0.txt", text, "", Optional.empty(), "330600"));
    System.out.printf("%d characters, %d figures%n", text.length(), read.metrics().size());
    fill(folder, text, read, count);
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (int i = 0; text.length() * 3 < BYTES; i++) {
        text.append(Files.readString(texts.get(i % texts.size()), UTF_8)).append("\n\n");
      }
    }
    return text.toString();
  }

  private static void fill(Path folder, String text, Extraction read, int count)
      throws IOException {
    try (Shelf shelf = Shelf.open(folder, Indicators.standard())) {
      for (int i = 1; i <= count; i++) {
        String source = "text%03d.txt".formatted(i);
        List<Metric> metrics = new ArrayList<>();
        for (Metric metric : read.metrics()) {
          metrics.add(of(source, metric));
        }
        SourceRow row = new SourceRow(source, "read" + i, Integer.toString(BYTES));
        shelf.keep(row, text, Parts.of(text, metrics));
        shelf.keep(row, read.with(metrics));
      }
    }
  }

  private static Metric of(String source, Metric metric) {
    Metric.Origin origin = metric.origin();
    return new Metric(
        source + metric.id(),
        new Metric.Origin(source, origin.article(), origin.title(), origin.published()),
        metric.figure(),
        metric.reading(),
        metric.evidence(),
        metric.rule());
  }

  /** The first time, and the middle one of many. */
  private static void tell(ServedFolder served, String asked) throws Exception {
    List<Long> times = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = served.get(asked);
      times.add((System.nanoTime() - start) / 1_000_000);
      size = answer.body().length();
    }
    long first = times.get(0);
    Collections.sort(times);
    System.out.printf(
        "%-50s first %d ms, then %d ms, %d characters%n", asked, first, times.get(TIMES / 2), size);
  }
}
