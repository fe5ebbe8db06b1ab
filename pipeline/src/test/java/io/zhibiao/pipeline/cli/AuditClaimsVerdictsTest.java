package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.cli.ClaimsFolder.Run;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How claims are judged, by which sources. */
class AuditClaimsVerdictsTest {

  private final Path temp;
  private final ClaimsFolder folder;

  AuditClaimsVerdictsTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.folder = ClaimsFolder.in(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void sentencesAndNamedPartsAreJudged(String encoding) throws IOException {
    Files.writeString(
        folder.claims(),
        """
        claim_id,claim,region_code,indicator,period,value,unit,aspect
        甲,2023年绍兴市接待游客8211万人次。,,,,,,
        乙,2023年绍兴市接待游客增长34.1%。,,,,,,
        丙,,330600,接待游客,2023,31.4,%,increase
        丁,绍兴市游客如织。,,,,,,
        ,"2023年，绍兴市接待游客8210.6万人次，增长31.4%。",,,,,,
        """,
        Charset.forName(encoding));
    Run run = folder.audit(folder.pages());
    assertThat(run.code()).as(run.told()).isZero();
    CsvTable audit = CsvTable.read(folder.out().resolve("audit.csv"));
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
    assertThat(audit.column("sentence")).first().isEqualTo(ClaimsFolder.PAGE);
    assertThat(audit.column("start")).containsExactly("13", "27", "27", "", "13", "27");
    assertThat(CsvTable.read(folder.out().resolve("metrics.csv")).column("metric_id"))
        .contains(audit.column("metric_id").get(0));
    assertThat(run.told())
        .contains("claims judged: supported 4, contradicted 1, not_found 0, unclear 1");
  }

  @Test
  void aDraftIsReadSentenceBySentence() throws IOException {
    Path draft = temp.resolve("speech.md");
    Files.writeString(draft, "各位代表：\n2023年，绍兴市接待游客8210.6万人次。游客如织。游客增长34.1%，令人鼓舞。\n");
    Run run =
        ClaimsFolder.run(
            "audit",
            "claims",
            "--claims",
            draft.toString(),
            "--sources",
            folder.pages().toString(),
            "--fail-on",
            "contradicted",
            "--output",
            folder.out().toString());
    assertThat(run.code()).as(run.told()).isEqualTo(4);
    CsvTable audit = CsvTable.read(folder.out().resolve("audit.csv"));
    assertThat(audit.column("claim_id")).containsExactly("1", "2");
    assertThat(audit.column("claim")).containsExactly("2023年，绍兴市接待游客8210.6万人次。", "游客增长34.1%，令人鼓舞。");
    assertThat(audit.column("claim_start")).containsExactly("6", "34");
    assertThat(audit.column("verdict")).containsExactly("supported", "contradicted");
  }

  @Test
  void sourcesThatDisagreeAreTold() throws IOException {
    Files.writeString(folder.pages().resolve("other.txt"), "2023年，绍兴市接待游客8120.6万人次。\n");
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Run run = folder.audit(folder.pages(), "--to", "xlsx");
    assertThat(run.code()).as(run.told()).isZero();
    assertThat(run.told()).contains("sources disagree with each other on 1");
    CsvTable audit = CsvTable.read(folder.out().resolve("audit.csv"));
    assertThat(audit.column("verdict")).containsExactly("supported");
    CsvTable metrics = CsvTable.read(folder.out().resolve("metrics.csv"));
    int other = metrics.column("source").lastIndexOf("other.txt");
    assertThat(audit.column("disagreeing")).containsExactly(metrics.column("metric_id").get(other));
    assertThat(sheet(folder.out().resolve("audit.xlsx"))).containsExactly("编号", "1");
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
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    assertThat(folder.audit(folder.pages(), "--fail-on", "contradicted,unclear").code()).isZero();
    assertThat(folder.audit(folder.pages(), "--fail-on", "supported").code()).isEqualTo(4);
    assertThat(folder.audit(folder.pages(), "--fail-on", "wrong").code()).isEqualTo(2);
  }

  @Test
  void rowsOfAnEarlierRunAreSourcesToo() throws IOException {
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    assertThat(folder.audit(folder.pages()).code()).isZero();
    String first = Files.readString(folder.out().resolve("audit.csv"));
    Path rows = Files.copy(folder.out().resolve("metrics.csv"), temp.resolve("earlier.csv"));
    Files.delete(folder.out().resolve("metrics.csv"));
    assertThat(folder.audit(rows).code()).isZero();
    assertThat(Files.readString(folder.out().resolve("audit.csv"))).isEqualTo(first);
    assertThat(folder.out().resolve("metrics.csv")).doesNotExist();
  }

  @Test
  void theDatabaseOfAnEarlierRunIsASourceToo() throws IOException {
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Path earlier = temp.resolve("earlier");
    Run extracted =
        ClaimsFolder.run(
            "extract", folder.pages().toString(), "--to", "duckdb", "--output", earlier.toString());
    assertThat(extracted.code()).as(extracted.told()).isZero();
    assertThat(folder.audit(earlier.resolve("zhibiao.duckdb")).code()).isZero();
    CsvTable audit = CsvTable.read(folder.out().resolve("audit.csv"));
    assertThat(audit.column("reason")).containsExactly("equal after rounding");
    assertThat(audit.column("start")).containsExactly("13");
  }
}
