package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZhibiaoTest {

  private final Path temp;
  private final Path in;
  private final Path out;

  ZhibiaoTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = temp.resolve("new/out");
  }

  @Test
  void versionIsTold() {
    ProgramRun run = ProgramRun.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("zhibiao ");
  }

  @ParameterizedTest
  @CsvSource({
    "frobnicate,               zhibiao --help",
    "extract IN --to word,     'csv, duckdb, jsonl, parquet, xlsx'",
    "extract,                  zhibiao extract --help",
    "extract IN --manifest,    zhibiao extract --help",
    "extract IN --frobnicate,  --frobnicate",
    "extract IN --runner=None, DirectRunner",
    "extract IN --targetParallelism=many, --targetParallelism=many",
    "extract IN -x,            -x",
    "extract IN/none.txt,      none.txt",
    "extract IN IN/none,       IN/none",
    "extract IN/*.md,          IN/*.md",
    "extract IN/empty,         IN/empty",
    "extract IN - ,            '-'",
    "extract - --output IN,    '-'",
    "extract IN --manifest IN/none.csv, none.csv",
    "extract IN --indicators IN/bad.csv, 'bad.csv, line 1: column id is missing'",
    "extract IN --corrections IN/bad.csv, 'bad.csv, line 1: column metric_id is missing'",
    "extract IN --manifest IN/bad.csv,  'bad.csv, line 2, column 3 published'",
  })
  void wrongUsageIsToldInOneLine(String arguments, String told) throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.writeString(in.resolve("bad.csv"), "source,publication,published,region_code\na,,1,\n");
    Files.createDirectory(in.resolve("empty"));
    String[] given = arguments.replace("IN", in.toString()).split(" +", -1);
    ProgramRun run = ProgramRun.of(arguments.isEmpty() ? new String[0] : given);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("zhibiao: ")
        .contains(told.replace("IN", in.toString()))
        .hasLineCount(1);
    assertThat(Path.of("out")).doesNotExist();
  }

  @Test
  void wellIsWell() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个、6 个");
    Files.write(in.resolve("b.txt"), "今年 7 个".getBytes(Charset.forName("GB18030")));
    ProgramRun run = extract();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("files 2 (GB18030 1, UTF-8 1), articles 2, rows 3 (in doubt 3), errors 0\n")
        .contains("rows without a period 3: ", "the result is in " + out)
        .endsWith(
            ": articles.csv, datapackage.json, errors.csv, indicators.csv, metrics.csv, run.json\n")
        .hasLineCount(3);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value"))
        .containsExactly("5", "6", "7");
    assertThat(Files.readString(out.resolve("errors.csv")))
        .isEqualTo("source,stage,error,message\r\n");
  }

  @Test
  void filesOfSomebodyElseAreKept() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.createDirectories(out);
    for (String name : List.of("metrics.csv", "metrics.xlsx", "run.json", "metrics.jsonl")) {
      Files.writeString(out.resolve(name), "mine,too\n");
      ProgramRun run = extract();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(name, "--overwrite").hasLineCount(1);
      assertThat(out.resolve(name)).hasContent("mine,too\n");
      Files.delete(out.resolve(name));
    }
    Files.writeString(out.resolve("metrics.xlsx"), "mine,too\n");
    assertThat(extract("--overwrite", "--to", "xlsx,jsonl").code()).isZero();
    assertThat(extract("--to", "xlsx,jsonl").code()).as("its own may be written again").isZero();
  }

  @Test
  void replacingIsTold() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.writeString(in.resolve("b.txt"), "6 个");
    extract("--to", "duckdb");
    Files.delete(in.resolve("a.txt"));
    assertThat(extract("--to", "duckdb", "--replace").err())
        .contains("--replace deletes the rows of 1 sources: a.txt");
  }

  @Test
  void indicatorsAreFoundAndCandidatesOffered() throws IOException {
    ProgramRun found = ProgramRun.of("indicators", "零售总额");
    assertThat(found.out()).contains("retail_sales\t国内贸易\t社会消费品零售总额");
    Files.writeString(in.resolve("a.txt"), "5 个、6 个");
    extract();
    ProgramRun offered =
        ProgramRun.of("indicators", "--candidates", out.resolve("metrics.csv").toString());
    assertThat(offered.code()).isZero();
    assertThat(offered.out()).startsWith("count\tname\tunit\texample");
  }

  @Test
  void someInputFailed() throws IOException {
    Files.writeString(in.resolve("good.txt"), "5 个");
    Files.writeString(in.resolve("poisoned.txt"), "毒");
    Files.write(in.resolve("zero.txt"), new byte[0]);
    Files.write(in.resolve("binary.txt"), new byte[9]);
    Files.createSymbolicLink(in.resolve("broken.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(in.resolve("outside.txt"), Path.of("../secret"));
    Files.writeString(temp.resolve("secret"), "7 个");
    ProgramRun run = extract();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("rows 1 (in doubt 1), errors 5")
        .contains("errors are in ")
        .hasLineCount(4);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("5");
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    assertThat(errors.column("source"))
        .containsExactly("binary.txt", "broken.txt", "outside.txt", "poisoned.txt", "zero.txt");
    assertThat(errors.column("stage")).containsExactly("read", "read", "read", "extract", "read");
    assertThat(errors.column("error"))
        .containsExactly("binary", "unreadable", "outside", "IllegalStateException", "empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "file/below"})
  void unwritableOutputIsTrouble(String output) throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.writeString(temp.resolve("file"), "");
    ProgramRun run =
        ProgramRun.of("extract", in.toString(), "--output", temp.resolve(output).toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("zhibiao: ").contains("--output", output).hasLineCount(1);
  }

  @Test
  void resultThatCannotBeReplacedIsTrouble() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.createDirectories(out.resolve("metrics.csv"));
    ProgramRun run = extract();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("--output", out.toString()).hasLineCount(1);
  }

  @Test
  void stackTraceIsForTheVerbose() throws IOException {
    Files.writeString(temp.resolve("file"), "");
    String file = temp.resolve("file").toString();
    assertThat(ProgramRun.of("extract", file, "--output", file).err()).doesNotContain("\tat ");
    assertThat(ProgramRun.of("extract", file, "--output", file, "--verbose").err())
        .contains("\tat io.zhibiao");
  }

  @Test
  void beamTakesItsOptions() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    ProgramRun run = extract("--runner=DirectRunner", "--targetParallelism=1");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void manifestIsUsedAndItsOtherSourcesTold() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个");
    Files.writeString(in.resolve("b.txt"), "6 个");
    Path manifest = in.resolve("manifest.csv");
    Files.writeString(
        manifest, "source,publication,published,region_code\na.txt,,2021-02-25,\nc.txt,,,\n");
    ProgramRun run = extract("--manifest", manifest.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("names 1 sources")
        .contains("files 2 (UTF-8 2),")
        .hasLineCount(4);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("published"))
        .containsExactly("2021-02-25", "");
  }

  @Test
  void correctionsAreAppliedAndThoseWithoutARowTold() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5 个、6 个");
    Path corrections = temp.resolve("corrections.csv");
    Files.writeString(
        corrections,
        """
        metric_id,source,start,end,decision
        a.txt#0,a.txt,0,1,reject
        b.txt#0,b.txt,0,1,reject
        """);
    ProgramRun run = extract("--corrections", corrections.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("rows 1 (in doubt 1), errors 0", "1 corrections meet no row");
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("6");
    assertThat(CsvTable.read(out.resolve("articles.csv")).column("figures")).containsExactly("1");
  }

  @Test
  void hostileNameStaysInItsCell() throws IOException {
    String name = "a\n\"b\",=1.txt";
    Files.writeString(in.resolve(name), "5 个");
    Files.write(in.resolve("z\n.txt"), new byte[0]);
    assertThat(extract().code()).isEqualTo(3);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("source")).containsExactly(name);
    assertThat(CsvTable.read(out.resolve("errors.csv")).column("source"))
        .containsExactly("z\n.txt");
    assertThat(ProgramRun.of("extract", in.resolve("no\nname").toString()).err())
        .contains("no\\u000aname")
        .hasLineCount(1);
  }

  @Test
  void pipeReadsStandardInputAndPrintsRows() {
    ProgramRun run = ProgramRun.of("5 个、6 个".getBytes(UTF_8), false, "extract", "-");
    assertThat(run.code()).isZero();
    CsvTable metrics = CsvTable.parse(run.out());
    assertThat(metrics.column("value")).containsExactly("5", "6");
    assertThat(metrics.column("source")).containsExactly("-", "-");
    assertThat(run.err()).contains("rows 2 (in doubt 2), errors 0").hasLineCount(1);
  }

  @Test
  void closedStandardOutputIsTrouble() {
    PrintStream closed = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    closed.close();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Zhibiao.run(
            new String[] {"extract", "-", "--lang", "en"},
            new ByteArrayInputStream("5 个".getBytes(UTF_8)),
            closed,
            new PrintStream(err, true, UTF_8));
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("cannot write to standard output");
  }

  @Test
  void pipeTellsWhatFailed() {
    ProgramRun run = ProgramRun.of(new byte[0], false, "extract", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(CsvTable.parse(run.out()).rows()).isEmpty();
    assertThat(run.err()).contains("the file is empty").hasLineCount(2);
  }

  @Test
  void whoWatchesSeesACleanLineInTheEnd() {
    ProgramRun run = ProgramRun.of("5 个".getBytes(UTF_8), true, "extract", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("\r\033[Kfiles 1 (UTF-8 1)");
  }

  private ProgramRun extract(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "extract";
    arguments[1] = in.toString();
    arguments[2] = "--output";
    arguments[3] = out.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return ProgramRun.of(arguments);
  }
}
