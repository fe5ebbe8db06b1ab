package io.zhibiao.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine within the jar gives the direct runner's bytes, in one piece and in shards. */
class JobJarIT {

  private static final Path JAR = Path.of(System.getProperty("zhibiao.jar"));
  private static final String RUNNER = System.getProperty("zhibiao.runner");
  private static final Path SEEDS = Path.of("../../seeds").toAbsolutePath().normalize();

  private static final List<String> TABLES =
      List.of("metrics.csv", "indicators.csv", "articles.csv", "errors.csv", "datapackage.json");

  private final Path temp;
  private final Path direct;

  JobJarIT(@TempDir Path temp) {
    this.temp = temp;
    this.direct = temp.resolve("direct");
  }

  @BeforeEach
  void directly() throws Exception {
    run("extract", SEEDS.toString(), "--output", direct.toString());
  }

  @Test
  void theEngineWritesTheSameBytes() throws Exception {
    Path out = temp.resolve("engine");
    run(onEngine("extract", SEEDS.toString(), "--output", out.toString()));
    assertSame(out);
  }

  @Test
  void shardsOfTheEngineMergeToTheSameBytes() throws Exception {
    Path out = temp.resolve("shards");
    String[] sharded =
        onEngine("extract", SEEDS.toString(), "--output", out.toString(), "--shards", "3");
    run(sharded);
    run("merge", out.toString());
    assertSame(out);
    run("verify", out.toString());
  }

  private void assertSame(Path out) {
    for (String table : TABLES) {
      assertThat(out.resolve(table)).hasSameBinaryContentAs(direct.resolve(table));
    }
  }

  private static String[] onEngine(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(RUNNER.split(" ", -1)));
    return all.toArray(String[]::new);
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    Path log = temp.resolve("log.txt");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(log, UTF_8)).isZero();
  }
}
