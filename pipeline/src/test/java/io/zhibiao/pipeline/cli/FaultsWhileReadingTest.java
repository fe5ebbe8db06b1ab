package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.DigitExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What others do to files and folders, and a page to the memory, while a run reads. */
@Timeout(120)
class FaultsWhileReadingTest {

  private final Path in;
  private final Path other;
  private final Path out;

  FaultsWhileReadingTest(@TempDir Path temp) throws IOException {
    this.in = Files.createDirectory(temp.resolve("in"));
    this.other = Files.createDirectory(temp.resolve("other"));
    this.out = temp.resolve("out");
  }

  @BeforeEach
  void twoPages() throws IOException {
    Files.writeString(in.resolve("a.txt"), "5个");
    Files.writeString(in.resolve("b.txt"), "6个");
    Files.writeString(other.resolve("c.txt"), "7个、8个");
  }

  /** Whichever is read first takes the other away. */
  @Test
  void aSourceThatVanishesIsALineAndTheOtherIsExported() {
    String folder = in.toString();
    ProgramRun run =
        run(
            document -> {
              remove(Path.of(folder, document.source().equals("a.txt") ? "b.txt" : "a.txt"));
              return DigitExtractor.extract(document);
            });
    assertThat(run.code()).isEqualTo(3);
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    assertThat(errors.rows()).hasSize(1);
    assertThat(errors.column("stage")).containsExactly("read");
    assertThat(errors.column("message").get(0)).contains("the file is gone");
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("source"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(errors.column("source"));
  }

  /** What was read is exported; that the source has become another one is proved. */
  @Test
  void aSourceThatGrowsIsReadAsItWasAndVerifyTells() {
    String grown = in.resolve("a.txt").toString();
    ProgramRun run =
        run(
            document -> {
              append(Path.of(grown), "、9个");
              return DigitExtractor.extract(document);
            });
    assertThat(run.code()).as(run.err()).isZero();
    ProgramRun proof = ProgramRun.of("verify", out.toString());
    assertThat(proof.code()).isEqualTo(5);
    assertThat(proof.err()).contains("the source a.txt has changed").doesNotContain("b.txt");
  }

  @Test
  void anOutputThatIsRemovedIsToldInALine() {
    String folder = out.toString();
    ProgramRun run =
        run(
            document -> {
              remove(Path.of(folder));
              return DigitExtractor.extract(document);
            });
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().filter(line -> line.startsWith("zhibiao: ")))
        .singleElement()
        .asString()
        .contains("--output", folder);
    assertThat(run.err()).doesNotContain("Exception");
  }

  /** Another process writes its whole result while this one reads. */
  @Test
  void ofTwoRunsIntoOneOutputTheLastHasItWhole() throws IOException {
    String there = other.toString();
    String folder = out.toString();
    assertThat(run(DigitExtractor::extract).code()).isZero();
    byte[] alone = Files.readAllBytes(out.resolve("run.json"));
    ProgramRun run =
        run(
            document -> {
              if (document.source().equals("a.txt")) {
                assertThat(process("extract", there, "--output", folder)).isZero();
              }
              return DigitExtractor.extract(document);
            });
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out.resolve("run.json")).hasBinaryContent(alone);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("5", "6");
    assertThat(ProgramRun.of("verify", out.toString()).code()).isZero();
    assertThat(out).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void aPageThatTakesAllMemoryIsALineAndTheOtherIsExported() {
    ProgramRun run = run(FaultsWhileReadingTest::exhausting);
    assertThat(run.code()).isEqualTo(3);
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    assertThat(errors.column("source")).containsExactly("a.txt");
    assertThat(errors.column("error")).containsExactly("OutOfMemoryError");
    assertThat(errors.column("message").get(0)).contains("out of memory", "JAVA_OPTS=-Xmx4g");
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("6");
  }

  /** Sixteen thousand megabytes at once, again and again where some machine has them. */
  private static Extraction exhausting(Document document) {
    if (document.source().equals("a.txt")) {
      long[][] all = new long[1_000][];
      for (int i = 0; i < all.length; i++) {
        all[i] = new long[Integer.MAX_VALUE - 8];
      }
    }
    return DigitExtractor.extract(document);
  }

  private ProgramRun run(SerializableFunction<Document, Extraction> reading) {
    return ProgramRun.with(
        reading, "extract", in.toString(), "--output", out.toString(), "--targetParallelism=1");
  }

  private static int process(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> program =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DigitProgram.class.getName());
    try {
      Process process =
          new ProcessBuilder(Stream.concat(program.stream(), Stream.of(arguments)).toList())
              .redirectErrorStream(true)
              .start();
      process.getInputStream().readAllBytes();
      return process.onExit().join().exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8, APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With all that is in it; nothing where it is gone already. */
  private static void remove(Path path) {
    if (Files.exists(path)) {
      try (Stream<Path> below = Files.walk(path)) {
        for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
