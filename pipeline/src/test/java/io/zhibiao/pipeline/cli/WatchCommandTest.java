package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own that watches a folder. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WatchCommandTest {

  private static final int PAGES = 40;

  private final Path temp;
  private final Path in;
  private final Path out;

  WatchCommandTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = temp.resolve("out");
  }

  @Test
  void takesWhatIsDroppedUntilItIsStopped() throws Exception {
    page("a.txt", "5 个");
    try (WatchProcess watch = WatchProcess.start(in, out, "--to", "jsonl")) {
      watch.awaitMetrics(1);
      Files.createDirectory(in.resolve("2021"));
      page("2021/b.txt", "6 个、7 个");
      page("c.txt", "毒");
      watch.awaitMetrics(3);
      page("a.txt", "50 个、8 个");
      watch.awaitMetrics(4);
      assertThat(watch.stop()).isZero();
    }
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value"))
        .containsExactly("6", "7", "50", "8");
    assertThat(CsvTable.read(out.resolve("errors.csv")).column("source")).containsExactly("c.txt");
    assertThat(out.resolve("metrics.jsonl")).exists();
  }

  @Test
  void forgetsWhatIsDeletedWhereItIsAskedTo() throws Exception {
    page("a.txt", "5 个");
    page("b.txt", "6 个");
    try (WatchProcess watch = WatchProcess.start(in, out, "--forget")) {
      watch.awaitMetrics(2);
      Files.delete(in.resolve("a.txt"));
      watch.awaitMetrics(1);
      assertThat(watch.stop()).isZero();
    }
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("6");
  }

  @Test
  void killedAtAnyMomentItLosesAndDoublesNothing() throws Exception {
    drop(0);
    killAfter("watching", 0);
    killAfter("watching", 1000);
    drop(1);
    killAfter("rows", 0);
    drop(2);
    killAfter("rows", 50);
    try (WatchProcess watch = WatchProcess.start(in, out)) {
      watch.awaitMetrics(3 * PAGES);
      assertThat(watch.stop()).isZero();
    }
    Path whole = temp.resolve("whole");
    assertThat(ProgramRun.of("extract", in.toString(), "--output", whole.toString()).code())
        .isZero();
    assertThat(out.resolve("metrics.csv")).hasSameTextualContentAs(whole.resolve("metrics.csv"));
    assertThat(out.resolve("articles.csv")).hasSameTextualContentAs(whole.resolve("articles.csv"));
  }

  /** Kills it so many milliseconds after it has printed the word. */
  private void killAfter(String word, long millis) throws Exception {
    try (WatchProcess watch = WatchProcess.start(in, out)) {
      watch.awaitLine(word);
      TimeUnit.MILLISECONDS.sleep(millis);
    }
  }

  @Test
  void folderThatIsNotThereIsWrongUsage() {
    ProgramRun run =
        ProgramRun.of("watch", temp.resolve("none").toString(), "--output", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such folder").hasLineCount(1);
  }

  @Test
  void storeThatRefusesIsTrouble() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("zhibiao.duckdb"), "no database");
    ProgramRun run = ProgramRun.of("watch", in.toString(), "--output", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("zhibiao.duckdb").hasLineCount(1);
  }

  private void drop(int batch) throws IOException {
    for (int i : IntStream.range(0, PAGES).toArray()) {
      page("%d-%02d.txt".formatted(batch, i), "共 %d 个".formatted(100 * batch + i));
    }
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  /** The program, watching with {@link io.zhibiao.pipeline.DigitExtractor}. */
  private record WatchProcess(Process process, BufferedReader lines, Path out)
      implements AutoCloseable {

    static WatchProcess start(Path in, Path out, String... options) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              DigitProgram.class.getName(),
              "watch",
              in.toString(),
              "--output",
              out.toString(),
              "--every",
              "0.2");
      builder.command().addAll(List.of(options));
      Process process = builder.redirectErrorStream(true).start();
      return new WatchProcess(process, process.inputReader(UTF_8), out);
    }

    /** Waits until it prints a line with the word. */
    void awaitLine(String word) throws IOException {
      String line = lines.readLine();
      while (!line.contains(word)) {
        line = lines.readLine();
      }
    }

    /** Waits until there are so many rows. */
    void awaitMetrics(int rows) throws IOException, InterruptedException {
      Path metrics = out.resolve("metrics.csv");
      while (!Files.exists(metrics) || CsvTable.read(metrics).rows().size() != rows) {
        assertThat(process.isAlive()).isTrue();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }

    /** By SIGTERM. */
    int stop() throws InterruptedException {
      process.destroy();
      return process.waitFor();
    }

    /** Kills it. */
    @Override
    public void close() {
      process.destroyForcibly().onExit().join();
    }
  }
}
