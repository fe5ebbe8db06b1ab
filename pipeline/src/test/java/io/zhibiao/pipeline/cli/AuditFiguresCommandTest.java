package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFiguresCommandTest {

  private static final Path PAGES = Path.of("..", "testdata", "audit");

  @Test
  void findingsStandBesideTheirRows(@TempDir Path folder) {
    ProgramRun run =
        ProgramRun.ofRealReading(
            "audit",
            "figures",
            PAGES.resolve("department-errors.txt").toString(),
            "--manifest",
            PAGES.resolve("manifest.csv").toString(),
            "--output",
            folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("relations that hold 0, that break 6");
    CsvTable findings = CsvTable.read(folder.resolve("findings.csv"));
    assertThat(findings.header())
        .containsExactly(
            "finding_id",
            "kind",
            "verdict",
            "expected",
            "reported",
            "tolerance",
            "metric_ids",
            "source",
            "sentence",
            "explanation",
            "mend");
    assertThat(findings.column("explanation"))
        .contains("127.1亿 + 264.5亿 = 391.6亿 ≠ 386.2亿", "40.2亿 ÷ 31.6亿 − 1 = 27.215% ≠ 22.7%");
    List<String> known = CsvTable.read(folder.resolve("metrics.csv")).column("metric_id");
    assertThat(
            findings.column("metric_ids").stream()
                .flatMap(ids -> Arrays.stream(ids.split(";", -1))))
        .isSubsetOf(known);
  }

  @Test
  void aSourceThatFailsIsNoFinding(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), "全市共有学校120所，其中公办学校95所，民办学校52所。");
    Files.write(input.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 1, 2, 3});
    Path output = folder.resolve("out");
    ProgramRun run =
        ProgramRun.ofRealReading(
            "audit", "figures", input.toString(), "--output", output.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_INPUT_FAILED.code());
    assertThat(CsvTable.read(output.resolve("findings.csv")).column("explanation"))
        .containsExactly("95 + 52 = 147 ≠ 120");
  }

  @Test
  void wrongUsageLeavesNothing(@TempDir Path folder) {
    Path output = folder.resolve("out");
    ProgramRun run =
        ProgramRun.ofRealReading("audit", "figures", "none.txt", "--output", output.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("zhibiao: ").contains("none.txt").hasLineCount(1);
    assertThat(output).doesNotExist();
  }
}
