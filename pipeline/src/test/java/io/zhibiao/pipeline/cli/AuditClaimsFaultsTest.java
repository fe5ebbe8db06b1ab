package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.cli.ClaimsFolder.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of claims, sources and arguments that are at fault, and what is left then. */
class AuditClaimsFaultsTest {

  private final Path temp;
  private final ClaimsFolder folder;

  AuditClaimsFaultsTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.folder = ClaimsFolder.in(temp);
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
    folder.write(table);
    Run run = folder.audit(folder.pages());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.told()).contains("claims.csv", told).hasLineCount(1);
    assertThat(folder.out()).doesNotExist();
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
    folder.write("claim\n绍兴\n");
    String given = arguments.replace("CLAIMS", folder.claims().toString());
    Run run =
        ClaimsFolder.run(
            (given + " --output " + folder.out())
                .replace("PAGES", folder.pages().toString())
                .split(" ", -1));
    assertThat(run.code()).as(run.told()).isEqualTo(2);
    assertThat(run.told()).startsWith("zhibiao: ").hasLineCount(1);
    assertThat(folder.out().resolve("audit.csv")).doesNotExist();
  }

  @Test
  void anUnreadableRowIsToldWithItsPlace() throws IOException {
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    assertThat(folder.audit(folder.pages()).code()).isZero();
    Path rows = temp.resolve("rows.csv");
    Files.writeString(
        rows, Files.readString(folder.out().resolve("metrics.csv")).replace("82106000", "82×10"));
    Run run = folder.audit(rows);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.told()).contains("rows.csv", "line 3", "82×10").hasLineCount(1);
  }

  @Test
  void aSourceThatFailsLeavesTheOthers() throws IOException {
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Files.write(folder.pages().resolve("b.txt"), new byte[0]);
    Run run = folder.audit(folder.pages());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.told()).contains("errors.csv");
    assertThat(CsvTable.read(folder.out().resolve("audit.csv")).column("verdict"))
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
    folder.write(table.toString());
    Run run = folder.audit(folder.pages());
    assertThat(run.code()).as(run.told()).isZero();
    CsvTable audit = CsvTable.read(folder.out().resolve("audit.csv"));
    assertThat(audit.column("claim_id")).hasSizeGreaterThanOrEqualTo(102).doesNotHaveDuplicates();
    assertThat(audit.column("claim")).contains("'=1+1，\"绍兴\"<script>\u202E");
  }

  @Test
  void whatStoodThereStaysWhereTheResultCannotBeWritten() throws IOException {
    folder.write("claim\n2023年绍兴市接待游客8211万人次。\n");
    Files.createDirectories(folder.out().resolve("audit.csv"));
    Run run = folder.audit(folder.pages());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.told()).contains("--output");
    assertThat(folder.out().resolve("audit.csv")).isEmptyDirectory();
  }
}
