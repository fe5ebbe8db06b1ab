package io.zhibiao.pipeline.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands, in its order, in a folder like a fresh clone after its first command. */
class ReadmeIT {

  private static final Path ROOT = Path.of("..");

  /** Lines of the blocks of one language, without what is said behind them. */
  private static List<String> lines(String readme, String language) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(ROOT.resolve(readme))) {
      if (line.startsWith("```")) {
        inside = line.equals("```" + language);
      } else if (inside) {
        int remark = line.indexOf("  #");
        lines.add((remark < 0 ? line : line.substring(0, remark)).stripTrailing());
      }
    }
    return lines;
  }

  @Test
  void bothLanguagesHaveTheSameCommands() throws IOException {
    for (String language : List.of("sh", "sql", "java", "toml")) {
      assertThat(lines("README.zh.md", language))
          .isNotEmpty()
          .isEqualTo(lines("README.md", language));
    }
  }

  @Test
  void bothAreShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(200);
    assertThat(Files.readAllLines(ROOT.resolve("README.zh.md"))).hasSizeLessThan(200);
  }

  @Test
  void everyCommandRuns(@TempDir Path temp) throws Exception {
    for (String folder : List.of("seeds", "testdata", "pipeline")) {
      Files.createSymbolicLink(temp.resolve(folder), ROOT.resolve(folder).toRealPath());
    }
    String database = TestPostgres.newDatabase();
    StringBuilder script = new StringBuilder("set -euo pipefail\n");
    for (String line : lines("README.md", "sh")) {
      script.append(step(line, database)).append('\n');
    }
    Path file = Files.writeString(temp.resolve("readme.sh"), script, UTF_8);
    ProcessBuilder builder = new ProcessBuilder("bash", "-x", file.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.directory(temp.toFile()).redirectErrorStream(true).start();
    String said = String.join("\n", process.inputReader(UTF_8).lines().toList());
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("Exception");
    assertThat(temp.resolve("out/metrics.csv")).content().startsWith("metric_id,").contains("襄阳市");
    assertThat(regions("jdbc:duckdb:" + temp.resolve("out/zhibiao.duckdb"))).contains("湖北省/襄阳市");
    assertThat(regions(database + "&currentSchema=zhibiao")).contains("湖北省/襄阳市");
  }

  /** The first column of what the README's question finds. */
  private static List<String> regions(String database) throws Exception {
    List<String> regions = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(String.join("\n", lines("README.md", "sql")))) {
      while (found.next()) {
        regions.add(found.getString("region"));
      }
    }
    return regions;
  }

  @Test
  void theOptionFileHolds(@TempDir Path temp) throws Exception {
    Files.createSymbolicLink(temp.resolve("seeds"), ROOT.resolve("seeds").toRealPath());
    Files.write(temp.resolve("zhibiao.toml"), lines("README.md", "toml"));
    ProcessBuilder builder =
        new ProcessBuilder(
            ROOT.resolve("pipeline/target/zhibiao/bin/zhibiao").toRealPath().toString(),
            "extract",
            "seeds/101_dafeng-20230316.txt");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.directory(temp.toFile()).redirectErrorStream(true).start();
    String said = String.join("\n", process.inputReader(UTF_8).lines().toList());
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(temp.resolve("out/metrics.xlsx")).exists();
    assertThat(temp.resolve("out/zhibiao.duckdb")).exists();
  }

  /**
   * What builds is done already, or, as a job jar, by a profile with tests of its own; what runs
   * until it is stopped is stopped when it says something.
   */
  private static String step(String line, String database) {
    if (line.startsWith("mvn ") || line.startsWith("docker ") || line.startsWith("java -jar ")) {
      return ":";
    }
    if (line.startsWith("bi=")) {
      return "bi='" + database + "'";
    }
    if (line.contains("zhibiao serve") || line.contains("zhibiao watch")) {
      return """
          coproc GOES { exec %s 2>&1; }
          read -r said <&"${GOES[0]}"
          kill "$GOES_PID"
          wait "$GOES_PID" || true
          """
          .formatted(line);
    }
    return line;
  }
}
