package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders whose names mean something to shells, addresses or SQL. */
class OddFoldersTest {

  private final Path temp;

  OddFoldersTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @BeforeEach
  void prepare() throws IOException {
    Files.writeString(temp.resolve("a.txt"), "5 个");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b'c", "指标 结果%20#\"&="})
  void allTargetsWriteThere(String name) {
    ProgramRun run = extract(name, "duckdb,jsonl,parquet,xlsx");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(temp.resolve(name))
        .isDirectoryContaining("glob:**/zhibiao.duckdb")
        .isDirectoryContaining("glob:**/metrics.jsonl")
        .isDirectoryContaining("glob:**/metrics.parquet")
        .isDirectoryContaining("glob:**/metrics.xlsx")
        .isDirectoryNotContaining("glob:**/.*");
    String database = temp.resolve(name).resolve("zhibiao.duckdb").toString();
    assertThat(ProgramRun.of("indicators", "--candidates", database).code()).isZero();
  }

  /** DuckDB would write its log elsewhere: to a file {@code a.wal?b/zhibiao.duckdb}. */
  @ParameterizedTest
  @ValueSource(strings = {"duckdb", "parquet"})
  void whatDuckDbCannotSpellIsToldBeforeAnythingIsWritten(String target) {
    ProgramRun run = extract("a?b", target);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a?b", "--output").hasLineCount(1);
    assertThat(temp.resolve("a?b/metrics.csv")).doesNotExist();
  }

  @Test
  void otherTargetsMayHaveAnySign() {
    ProgramRun run = extract("a?b", "jsonl,xlsx");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(temp.resolve("a?b/metrics.xlsx")).exists();
  }

  private ProgramRun extract(String name, String targets) {
    String out = temp.resolve(name).toString();
    return ProgramRun.of(
        "extract", temp.resolve("a.txt").toString(), "--output", out, "--to", targets);
  }
}
