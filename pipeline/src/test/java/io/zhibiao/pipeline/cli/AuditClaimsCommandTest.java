package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.MetricPipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditClaimsCommandTest {

  private static final String PAGE = "2023年，绍兴市接待游客8210.6万人次，同比增长31.4%。";

  private final Path temp;
  private final Path pages;
  private final Path claims;
  private final Path out;

  AuditClaimsCommandTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.pages = Files.createDirectory(temp.resolve("pages"));
    this.claims = temp.resolve("claims.csv");
    this.out = temp.resolve("out");
    Files.writeString(pages.resolve("a.txt"), PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void sentencesAndNamedPartsAreJudged(String encoding) throws IOException {
    Files.writeString(
        claims,
        """
        claim_id,claim,region_code,indicator,period,value,unit,aspect
        甲,2023年绍兴市接待游客8211万人次。,,,,,,
        乙,2023年绍兴市接待游客增长34.1%。,,,,,,
        丙,,330600,接待游客,2023,31.4,%,increase
        丁,绍兴市游客如织。,,,,,,
        ,"2023年，绍兴市接待游客8210.6万人次，增长31.4%。",,,,,,
        """,
        Charset.forName(encoding));
    Result result = audit(pages.toString());
    assertThat(result.code).as(result.err).isZero();
    CsvTable audit = CsvTable.read(out.resolve("audit.csv"));
    assertThat(audit.header())
        .containsExactly(
            "claim_id",
            "claim",
            "claim_start",
            "claim_end",
            "verdict",
            "reason",
            "claimed_value",
            "claimed_unit",
            "reported_value",
            "reported_unit",
            "difference",
            "metric_id",
            "source",
            "title",
            "sentence",
            "start",
            "end",
            "disagreeing");
    assertThat(audit.column("claim_id")).containsExactly("甲", "乙", "丙", "丁", "5.1", "5.2");
    assertThat(audit.column("verdict"))
        .containsExactly(
            "supported", "contradicted", "supported", "unclear", "supported", "supported");
    assertThat(audit.column("reason"))
        .containsExactly(
            "equal after rounding",
            "value differs",
            "equal",
            "no figure in claim",
            "equal",
            "equal");
    assertThat(audit.column("difference")).containsExactly("-4000", "-2.7", "0", "", "0", "0");
    assertThat(audit.column("sentence")).first().isEqualTo(PAGE);
    assertThat(audit.column("start")).containsExactly("13", "27", "27", "", "13", "27");
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("metric_id"))
        .contains(audit.column("metric_id").get(0));
    assertThat(result.err)
        .contains("支持 4，矛盾 1，未提到 0，无可核对 1")
        .contains("claims judged: supported 4, contradicted 1, not_found 0, unclear 1");
  }

  @Test
  void aDraftIsReadSentenceBySentence() throws IOException {
    Path draft = temp.resolve("speech.md");
    Files.writeString(draft, "各位代表：\n2023年，绍兴市接待游客8210.6万人次。游客如织。游客增长34.1%，令人鼓舞。\n");
    Result result =
        run(
            MetricPipeline::extract,
            "audit",
            "claims",
            "--claims",
            draft.toString(),
            "--sources",
            pages.toString(),
            "--fail-on",
            "contradicted",
            "--output",
            out.toString());
    assertThat(result.code).as(result.err).isEqualTo(4);
    CsvTable audit = CsvTable.read(out.resolve("audit.csv"));
    assertThat(audit.column("claim_id")).containsExactly("1", "2");
    assertThat(audit.column("claim")).containsExactly("2023年，绍兴市接待游客8210.6万人次。", "游客增长34.1%，令人鼓舞。");
    assertThat(audit.column("claim_start")).containsExactly("6", "34");
    assertThat(audit.column("verdict")).containsExactly("supported", "contradicted");
  }

  @Test
  void sourcesThatDisagreeAreTold() throws IOException {
    Files.writeString(pages.resolve("other.txt"), "2023年，绍兴市接待游客8120.6万人次。\n");
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Result result = audit(pages.toString(), "--to", "xlsx");
    assertThat(result.code).as(result.err).isZero();
    assertThat(result.err).contains("sources disagree with each other on 1");
    CsvTable audit = CsvTable.read(out.resolve("audit.csv"));
    assertThat(audit.column("verdict")).containsExactly("supported");
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    int other = metrics.column("source").lastIndexOf("other.txt");
    assertThat(audit.column("disagreeing")).containsExactly(metrics.column("metric_id").get(other));
    assertThat(sheet(out.resolve("audit.xlsx"))).containsExactly("编号", "1");
  }

  /** The first column of the workbook's sheet. */
  private static List<String> sheet(Path workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      List<String> cells = new ArrayList<>();
      book.getSheet("核对").forEach(row -> cells.add(row.getCell(0).toString()));
      return cells;
    }
  }

  @Test
  void onlyUnwantedVerdictsFail() throws IOException {
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    assertThat(audit(pages.toString(), "--fail-on", "contradicted,unclear").code).isZero();
    assertThat(audit(pages.toString(), "--fail-on", "supported").code).isEqualTo(4);
    assertThat(audit(pages.toString(), "--fail-on", "wrong").code).isEqualTo(2);
  }

  @Test
  void rowsOfAnEarlierRunAreSourcesToo() throws IOException {
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    assertThat(audit(pages.toString()).code).isZero();
    String first = Files.readString(out.resolve("audit.csv"));
    Path rows = Files.copy(out.resolve("metrics.csv"), temp.resolve("earlier.csv"));
    Files.delete(out.resolve("metrics.csv"));
    assertThat(audit(rows.toString()).code).isZero();
    assertThat(Files.readString(out.resolve("audit.csv"))).isEqualTo(first);
    assertThat(out.resolve("metrics.csv")).doesNotExist();
  }

  @Test
  void theDatabaseOfAnEarlierRunIsASourceToo() throws IOException {
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Path earlier = temp.resolve("earlier");
    Result extracted =
        run(
            MetricPipeline::extract,
            "extract",
            pages.toString(),
            "--to",
            "duckdb",
            "--output",
            earlier.toString());
    assertThat(extracted.code).as(extracted.err).isZero();
    assertThat(audit(earlier.resolve("zhibiao.duckdb").toString()).code).isZero();
    CsvTable audit = CsvTable.read(out.resolve("audit.csv"));
    assertThat(audit.column("reason")).containsExactly("equal after rounding");
    assertThat(audit.column("start")).containsExactly("13");
  }

  @ParameterizedTest
  @CsvSource({
    "'id,text\n1,2023年\n',                    line 1: column claim or indicator is missing",
    "'',                                       line 1: no header",
    "'claim\n\"2023年\n',                      line 2: a quote is not closed",
    "'claim,value\n2023年\n',                  line 2",
    "'indicator,period\n出口,去年\n',           line 2",
    "'indicator,region_code\n出口,3306\n',      'line 2, column 2 region_code'",
    "'indicator,region\n出口,无此地\n',         'line 2, column 2 region'",
    "'indicator,aspect\n出口,rise\n',           'line 2, column 2 aspect'",
  })
  void malformedClaimsAreRefusedInOneLine(String table, String told) throws IOException {
    write(table);
    Result result = audit(pages.toString());
    assertThat(result.code).isEqualTo(2);
    assertThat(result.err).contains("claims.csv", told, " / ").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit",
        "audit claims",
        "audit claims --claims CLAIMS",
        "audit claims --sources PAGES",
        "audit claims --claims none.csv --sources PAGES",
        "audit claims --claims CLAIMS --sources none",
        "audit claims --claims CLAIMS --sources CLAIMS",
        "audit claims --claims CLAIMS --sources none.duckdb",
        "audit claims --claims CLAIMS --sources PAGES --frobnicate",
      })
  void wrongUsageIsToldInOneLine(String arguments) throws IOException {
    write("claim\n绍兴\n");
    String given = arguments.replace("CLAIMS", claims.toString());
    Result result =
        run(
            MetricPipeline::extract,
            (given + " --output " + out).replace("PAGES", pages.toString()).split(" ", -1));
    assertThat(result.code).as(result.err).isEqualTo(2);
    assertThat(result.err).startsWith("zhibiao: ").hasLineCount(1);
    assertThat(out.resolve("audit.csv")).doesNotExist();
  }

  @Test
  void anUnreadableRowIsToldWithItsPlace() throws IOException {
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    assertThat(audit(pages.toString()).code).isZero();
    Path rows = temp.resolve("rows.csv");
    Files.writeString(
        rows, Files.readString(out.resolve("metrics.csv")).replace("82106000", "82×10"));
    Result result = audit(rows.toString());
    assertThat(result.code).isEqualTo(2);
    assertThat(result.err).contains("rows.csv", "line 3", "82×10").hasLineCount(1);
  }

  @Test
  void aSourceThatFailsLeavesTheOthers() throws IOException {
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Files.write(pages.resolve("b.txt"), new byte[0]);
    Result result = audit(pages.toString());
    assertThat(result.code).isEqualTo(3);
    assertThat(result.err).contains("errors.csv");
    assertThat(CsvTable.read(out.resolve("audit.csv")).column("verdict"))
        .containsExactly("supported");
  }

  @Test
  void manyAndHostileClaimsHaveOneRowEach() throws IOException {
    StringBuilder table = new StringBuilder("claim\n");
    for (int i = 0; i < 100; i++) {
      table.append("\"=1+1，\"\"绍兴\"\"<script>\u202E\"\n");
    }
    table.append("亿".repeat(2_000)).append('\n');
    table.append("接待游客".repeat(500)).append("1万人次\n");
    write(table.toString());
    Result result = audit(pages.toString());
    assertThat(result.code).as(result.err).isZero();
    CsvTable audit = CsvTable.read(out.resolve("audit.csv"));
    assertThat(audit.column("claim_id")).hasSizeGreaterThanOrEqualTo(102).doesNotHaveDuplicates();
    assertThat(audit.column("claim")).contains("'=1+1，\"绍兴\"<script>\u202E");
  }

  @Test
  void whatStoodThereStaysWhereTheResultCannotBeWritten() throws IOException {
    write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Files.createDirectories(out.resolve("audit.csv"));
    Result result = audit(pages.toString());
    assertThat(result.code).isEqualTo(1);
    assertThat(result.err).contains("--output");
    assertThat(out.resolve("audit.csv")).isEmptyDirectory();
  }

  private void write(String table) throws IOException {
    Files.writeString(claims, table, UTF_8);
  }

  private Result audit(String source, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("audit", "claims", "--claims", claims.toString()));
    arguments.addAll(List.of("--sources", source, "--output", out.toString()));
    arguments.addAll(List.of(more));
    return run(MetricPipeline::extract, arguments.toArray(String[]::new));
  }

  private static Result run(
      SerializableFunction<Document, Extraction> extractor, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);
    InputStream in = new ByteArrayInputStream(new byte[0]);
    int code = Zhibiao.run(arguments, new Console(in, stream, stream, false), extractor);
    return new Result(code, err.toString(UTF_8));
  }

  private record Result(int code, String err) {}
}
