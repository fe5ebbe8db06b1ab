package io.zhibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.storage.Location;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions.CheckEnabled;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline with all of the direct runner's checks on. */
class MetricPipelineTest {

  private final Path temp;
  private final Path in;
  private final Path out;

  MetricPipelineTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = Files.createDirectory(temp.resolve("out"));
  }

  @Test
  void rowsAreOrderedBySourceAndStart() throws IOException {
    for (int page = 0; page < 150; page++) {
      Files.writeString(in.resolve(page + ".txt"), "第一 7 次、第二 10 次、第三 9 次");
    }
    Summary summary = run(DigitExtractor::extract);
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("source"))
        .hasSize(450)
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(metrics.rows())
        .filteredOn(row -> row.get(1).equals("42.txt"))
        .extracting(row -> row.get(10))
        .containsExactly("7", "10", "9");
    assertThat(summary.count(Counters.ROWS)).isEqualTo(450);
    assertThat(CsvTable.read(out.resolve("errors.csv")).rows()).isEmpty();
  }

  @Test
  void failuresTakeNothingElseWithThem() throws IOException {
    Files.writeString(in.resolve("good.txt"), "5 个");
    Files.writeString(in.resolve("poisoned.txt"), "6 个毒");
    Files.write(in.resolve("binary.txt"), new byte[100]);
    Files.write(in.resolve("zero.txt"), new byte[0]);
    Files.write(in.resolve("gb.txt"), "今年 7 个".getBytes(Charset.forName("GB18030")));
    Summary summary = run(DigitExtractor::extract);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("7", "5");
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    assertThat(errors.header()).containsExactly("source", "stage", "error", "message");
    assertThat(errors.rows())
        .extracting(row -> row.subList(0, 3))
        .containsExactly(
            List.of("binary.txt", "read", "binary"),
            List.of("poisoned.txt", "extract", "IllegalStateException"),
            List.of("zero.txt", "read", "empty"));
    assertThat(errors.column("message").get(1))
        .contains("poisoned\\u000adocument", "DigitExtractor.java");
    assertThat(summary.counts())
        .containsEntry(Counters.FILES, 3L)
        .containsEntry(Counters.ARTICLES, 2L)
        .containsEntry(Counters.ROWS, 2L)
        .containsEntry(Counters.ERRORS, 3L)
        .containsEntry("form:UTF-8", 2L)
        .containsEntry("form:GB18030", 1L);
  }

  @Test
  void endlessRecursionIsTheFaultOfOnePage() throws IOException {
    Files.writeString(in.resolve("a.txt"), "深");
    Files.writeString(in.resolve("b.txt"), "8 个");
    run(
        document ->
            document.text().equals("深") ? recurse(document) : DigitExtractor.extract(document));
    assertThat(CsvTable.read(out.resolve("errors.csv")).column("error"))
        .containsExactly("StackOverflowError");
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("8");
  }

  @Test
  void documentCarriesWhatTheManifestKnows() throws IOException {
    Files.writeString(in.resolve("a.txt"), "\ufeff5 个");
    Files.writeString(
        temp.resolve("manifest.csv"),
        "source,publication,published,region_code\na.txt,某报,2021-02-25,320413\n");
    run(DigitExtractor::extract, Manifest.read(Location.of(temp.resolve("manifest.csv"))));
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("published")).containsExactly("2021-02-25");
    assertThat(metrics.column("region_code")).containsExactly("320413");
    assertThat(metrics.column("subject")).containsExactly("某报");
    assertThat(metrics.column("start")).containsExactly("0");
    CsvTable articles = CsvTable.read(out.resolve("articles.csv"));
    assertThat(articles.column("published")).containsExactly("2021-02-25");
    assertThat(articles.column("published_from")).containsExactly("manifest");
    assertThat(articles.column("region_code")).containsExactly("320413");
  }

  @Test
  void everyRowPointsToItsArticle() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个、6 个");
    Files.writeString(in.resolve("b.txt"), "没有");
    Files.writeString(in.resolve("c.txt"), "毒");
    run(DigitExtractor::extract);
    CsvTable articles = CsvTable.read(out.resolve("articles.csv"));
    assertThat(articles.column("source")).containsExactly("a.txt", "b.txt");
    assertThat(articles.column("figures")).containsExactly("2", "0");
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("source")).containsExactly("a.txt", "a.txt");
    assertThat(metrics.column("article")).containsOnly(articles.column("article").get(0));
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    for (int page = 0; page < 70; page++) {
      Files.writeString(
          in.resolve(page + ".txt"), "共 %d 个，%s".formatted(page, page % 7 == 0 ? "毒" : ""));
    }
    run(DigitExtractor::extract);
    byte[] metrics = Files.readAllBytes(out.resolve("metrics.csv"));
    byte[] articles = Files.readAllBytes(out.resolve("articles.csv"));
    byte[] errors = Files.readAllBytes(out.resolve("errors.csv"));
    run(DigitExtractor::extract);
    assertThat(out.resolve("metrics.csv")).hasBinaryContent(metrics);
    assertThat(out.resolve("articles.csv")).hasBinaryContent(articles);
    assertThat(out.resolve("errors.csv")).hasBinaryContent(errors);
  }

  @Test
  void realExtractorTakesAnyText() throws IOException {
    Files.writeString(in.resolve("a.txt"), "本报讯 今年一季度，全区完成投资5.6亿元，同比增长12%。\n");
    Summary summary = run(MetricPipeline::extract);
    assertThat(summary.count(Counters.FILES)).isEqualTo(1);
    assertThat(summary.count(Counters.ERRORS)).isZero();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).rows())
        .hasSize(Math.toIntExact(summary.count(Counters.ROWS)));
  }

  private Summary run(SerializableFunction<Document, Extraction> extractor) {
    return run(extractor, Manifest.NONE);
  }

  private Summary run(SerializableFunction<Document, Extraction> extractor, Manifest manifest) {
    PipelineOptions options = PipelineOptionsFactory.fromArgs("--runner=DirectRunner").create();
    options.setStableUniqueNames(CheckEnabled.ERROR);
    Job job =
        Job.of(
            Inputs.list(List.of(in.toString())),
            manifest,
            Indicators.standard(),
            out,
            List.of(CsvTarget.in(out)));
    PipelineResult result = MetricPipeline.build(options, job, extractor).run();
    assertThat(result.waitUntilFinish()).isEqualTo(PipelineResult.State.DONE);
    return Summary.of(result);
  }

  @SuppressWarnings("InfiniteRecursion") // That is what it is for.
  private static Extraction recurse(Document document) {
    return recurse(document);
  }
}
