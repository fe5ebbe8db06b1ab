package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.storage.Bucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results in shards, here and on storage, and what is merged of them. */
class ShardsTest {

  /** All files of a result in one piece; what tells of the run is among them. */
  private static final List<String> ONE_PIECE =
      List.of(
          "metrics.csv",
          "indicators.csv",
          "articles.csv",
          "errors.csv",
          "datapackage.json",
          "run.json");

  private final Path temp;
  private final Path in;
  private final Path out;

  ShardsTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.in = Files.createDirectories(temp.resolve("in/报纸"));
    this.out = temp.resolve("out");
  }

  /** Forty texts, one of them large, one poisoned, one empty, one a page of the web. */
  @BeforeEach
  void pages() throws IOException {
    Bucket.OBJECTS.clear();
    for (int page = 0; page < 37; page++) {
      page("%02d.txt".formatted(page), "共 %d 个，又 %d 次".formatted(page, page * 7));
    }
    page("20.txt", "长文，第 3 个。".repeat(2000));
    page("毒.txt", "毒");
    page("空.txt", "");
    page("页 面.html", "<html><body><p>共 4 个</p></body></html>");
    put(temp.resolve("manifest.csv"), "bucket://list/manifest.csv", manifest());
  }

  private static String manifest() {
    return "source,publication,published,region_code\n"
        + "报纸/03.txt,\"=A1,\"\"报\"\"\",2021-02-25,320413\n";
  }

  private void page(String name, String text) throws IOException {
    put(in.resolve(name), "bucket://pages/in/报纸/" + name, text);
  }

  private static void put(Path file, String address, String text) throws IOException {
    Files.writeString(file, text, UTF_8);
    Bucket.OBJECTS.put(address, text.getBytes(UTF_8));
  }

  private ProgramRun onePiece(Path output, String... more) {
    return ProgramRun.of(
        Stream.concat(
                Stream.of(
                    "extract",
                    in.resolveSibling("").toString(),
                    "--manifest",
                    temp.resolve("manifest.csv").toString(),
                    "--output",
                    output.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
      }
    }
    return contents;
  }

  @Test
  void mergedShardsAreWhatOneMachineWrites() throws IOException {
    Path single = temp.resolve("one");
    assertThat(onePiece(single, "--to", "jsonl").code()).isEqualTo(3);
    ProgramRun sharded = onePiece(out, "--shards", "5");
    assertThat(sharded.code()).as(sharded.err()).isEqualTo(3);
    assertThat(sharded.err()).contains("shards 5, rows 2073", "2 files failed", "errors-*.csv");
    ProgramRun merged = ProgramRun.of("merge", out.toString(), "--to", "jsonl");
    assertThat(merged.code()).as(merged.err()).isEqualTo(3);
    assertThat(merged.err()).contains("shards 5, files 40, rows 2073");
    for (String file : ONE_PIECE) {
      assertThat(out.resolve(file)).hasSameBinaryContentAs(single.resolve(file));
    }
    assertThat(out.resolve("metrics.jsonl"))
        .hasSameBinaryContentAs(single.resolve("metrics.jsonl"));
    assertThat(Files.readString(out.resolve("metrics.csv"))).contains("\"'=A1,\"\"报\"\"\"");
  }

  @Test
  void shardsAreInOrderAndTellOfThemselves() throws IOException {
    onePiece(out, "--shards", "3", "--to", "jsonl");
    StringBuilder sources = new StringBuilder();
    long rows = 0;
    for (int shard = 0; shard < 3; shard++) {
      CsvTable metrics = CsvTable.read(out.resolve("metrics-%05d-of-00003.csv".formatted(shard)));
      metrics.column("source").forEach(source -> sources.append(source).append('\n'));
      rows += metrics.rows().size();
      assertThat(out.resolve("metrics-%05d-of-00003.jsonl".formatted(shard))).isNotEmptyFile();
    }
    assertThat(sources.toString().lines()).isSorted();
    assertThat(rows).isEqualTo(2073);
    assertThat(out.resolve("shards.json")).content().contains("\"rows\" : 2073", "\"failed\" : 2");
    assertThat(contents(out)).containsKey("_SUCCESS").containsKey("text/报纸/页 面.html.txt");
    assertThat(contents(out).keySet()).noneMatch(name -> name.startsWith("."));
    assertThat(CsvTable.read(out.resolve("errors-00002-of-00003.csv")).column("source"))
        .containsExactly("报纸/毒.txt", "报纸/空.txt");
  }

  @Test
  void machinesHaveNoSayInShards() throws IOException {
    Path other = temp.resolve("other");
    onePiece(out, "--shards", "4", "--targetParallelism=1");
    onePiece(other, "--shards", "4", "--targetParallelism=4");
    assertThat(contents(other)).isEqualTo(contents(out));
  }

  @Test
  void fewerShardsLeaveNoneOfTheOthers() throws IOException {
    onePiece(out, "--shards", "4");
    onePiece(out, "--shards", "AUTO");
    assertThat(contents(out).keySet())
        .filteredOn(name -> name.startsWith("metrics"))
        .containsExactly("metrics-00000-of-00001.csv");
  }

  @Test
  void moreShardsThanPagesAreAsManyAsPages() throws IOException {
    Path one = Files.writeString(temp.resolve("one.txt"), "5 个", UTF_8);
    ProgramRun.of("extract", one.toString(), "--output", out.toString(), "--shards", "9");
    assertThat(contents(out)).containsKey("metrics-00000-of-00001.csv");
  }

  @Test
  void storageHoldsInputsManifestAndOutput() throws IOException {
    Path single = temp.resolve("one");
    onePiece(single);
    ProgramRun run =
        ProgramRun.of(
            "extract",
            "bucket://pages/in/",
            "--manifest=bucket://list/manifest.csv",
            "--output=bucket://result/out",
            "--shards=3");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("bucket://result/out");
    assertThat(Bucket.OBJECTS)
        .containsKeys(
            "bucket://result/out/_SUCCESS",
            "bucket://result/out/shards.json",
            "bucket://result/out/metrics-00002-of-00003.csv",
            "bucket://result/out/text/报纸/页 面.html.txt");
    assertThat(Bucket.OBJECTS.keySet()).noneMatch(name -> name.contains("zhibiao.draft"));
    ProgramRun merged =
        ProgramRun.of("merge", "bucket://result/out", "--output", out.toString(), "--to=duckdb");
    assertThat(merged.code()).as(merged.err()).isEqualTo(3);
    for (String file : ONE_PIECE.subList(0, 5)) {
      assertThat(out.resolve(file)).hasSameBinaryContentAs(single.resolve(file));
    }
    assertThat(out.resolve("text/报纸/页 面.html.txt"))
        .hasSameBinaryContentAs(single.resolve("text/报纸/页 面.html.txt"));
    assertThat(out.resolve("run.json")).content().contains("bucket://pages/in/报纸/毒.txt");
    assertThat(out.resolve("zhibiao.duckdb")).isNotEmptyFile();
  }

  @Test
  void storageTakesGlobsAndSingleFiles() {
    ProgramRun run =
        ProgramRun.of(
            "extract", "bucket://pages/in/*/0*.txt", "bucket://pages/in/报纸/36.txt", "-o", "" + out);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("source"))
        .contains("报纸/00.txt", "报纸/09.txt", "36.txt")
        .hasSize(22);
  }

  @Test
  void whatStorageRefusesIsALine() {
    ProgramRun closed = ProgramRun.of("extract", "bucket://closed/in", "-o", out.toString());
    assertThat(closed.code()).isEqualTo(2);
    assertThat(closed.err()).contains("cannot list bucket://closed/in: Access Denied (403)");
    ProgramRun missing = ProgramRun.of("extract", "bucket://nobody/in", "-o", out.toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("no such file or folder: bucket://nobody/in");
    ProgramRun output = ProgramRun.of("extract", in.toString(), "--output=bucket://closed/out");
    assertThat(output.code()).isEqualTo(1);
    assertThat(output.err())
        .contains("cannot write to the output folder bucket://closed/out", "Access Denied (403)");
    ProgramRun full = ProgramRun.of("extract", in.toString(), "--output=bucket://full/out");
    assertThat(full.code()).isEqualTo(1);
    assertThat(full.err()).contains("bucket://full/out", "Insufficient storage (507)");
    ProgramRun unknown = ProgramRun.of("extract", "nowhere://x/y", "-o", out.toString());
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("cannot list nowhere://x/y").hasLineCount(1);
    assertThat(Stream.of(closed, missing, output, full).map(ProgramRun::err))
        .allSatisfy(said -> assertThat(said).hasLineCount(1));
  }

  @Test
  void whatIsNoWholeResultIsNotMerged() throws IOException {
    assertThat(ProgramRun.of("merge", temp.toString()).err()).contains("no whole result");
    onePiece(out, "--shards=2");
    Files.delete(out.resolve("_SUCCESS"));
    assertThat(ProgramRun.of("merge", out.toString()).code()).isEqualTo(2);
    onePiece(out, "--shards=2");
    Path shard = out.resolve("articles-00001-of-00002.csv");
    Files.writeString(shard, Files.readString(shard, UTF_8).replaceFirst("36", "35"), UTF_8);
    ProgramRun changed = ProgramRun.of("merge", out.toString());
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err()).contains("articles-00001-of-00002.csv", "was changed since");
    assertThat(contents(out)).doesNotContainKey("metrics.csv");
  }

  /**
   * The next run deletes what an earlier one has written, and nothing that others put in its list.
   */
  @Test
  void aListThatLeadsOutOfItsFolderIsRefused() throws IOException {
    onePiece(out, "--shards=2");
    Path list = out.resolve("shards.json");
    String told = Files.readString(list, UTF_8);
    for (String path : List.of("../manifest.csv", "text/../../manifest.csv", "/../manifest.csv")) {
      Files.writeString(list, told.replace("articles-00001-of-00002.csv", path), UTF_8);
      ProgramRun run = onePiece(out, "--shards=2");
      assertThat(run.code()).as(path).isNotIn(0, 3);
      assertThat(run.err()).contains("leads out of the result: " + path);
      assertThat(temp.resolve("manifest.csv")).exists();
    }
  }

  @Test
  void whatTakesAResultInOnePieceIsForMerge() {
    ProgramRun run = onePiece(out, "--shards=2", "--to=xlsx");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("give xlsx to zhibiao merge");
    assertThat(onePiece(out, "--shards=0").err()).contains("--shards has to be auto or from 1");
    assertThat(onePiece(out, "--shards=many").code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
