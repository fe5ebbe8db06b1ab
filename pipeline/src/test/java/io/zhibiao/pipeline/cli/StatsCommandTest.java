package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

  private final Path out;

  StatsCommandTest(@TempDir Path temp) throws IOException {
    this.out = temp.resolve("out");
    Path page = Files.writeString(temp.resolve("a.txt"), "5 个、6 个");
    ProgramRun.of("extract", page.toString(), "--output", out.toString(), "--to", "duckdb");
  }

  @Test
  void tableTellsWhatIsInAResult() {
    ProgramRun run = ProgramRun.of("stats", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "by\tname\tfigures\tin doubt",
            "all\t\t2\t2",
            "type\tcount\t2\t2",
            "region\t\t2\t2",
            "period\t\t2\t2",
            "theme\t\t2\t2",
            "doubt\tregion\t2\t2");
    assertThat(ProgramRun.of("stats", out.resolve("zhibiao.duckdb").toString()).out())
        .isEqualTo(run.out());
  }

  @Test
  void pageStandsBeside() {
    ProgramRun run = ProgramRun.of("stats", out.resolve("metrics.csv").toString(), "--html");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("plots are in ", "stats.html").hasLineCount(1);
    assertThat(out.resolve("html/stats.html")).content().contains("<svg", "按类型");
    assertThat(ProgramRun.of("verify", out.toString()).code()).isZero();
  }

  @Test
  void missingResultTellsWhatToDo(@TempDir Path empty) {
    ProgramRun none = ProgramRun.of("stats", empty.toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("run zhibiao extract").hasLineCount(1);
    assertThat(ProgramRun.of("stats", out.toString(), "--most", "0").code()).isEqualTo(2);
  }
}
