package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run over an earlier result, killed at some moment or short of disk. */
class KilledRunTest {

  private static final String TARGETS = "jsonl,xlsx";

  @TempDir private static Path temp = Path.of("");

  private static Map<String, byte[]> earlier = Map.of();
  private static Map<String, byte[]> complete = Map.of();

  /** When the process is killed: as soon as its folder holds such files. */
  enum Moment {
    BEFORE_WRITING(folder -> true),
    ROWS_ON_THEIR_WAY(folder -> size(folder, ".metrics.jsonl.") > 0),
    SHEETS_ON_THEIR_WAY(folder -> size(folder, ".metrics.xlsx.plain.") > 0),
    DESCRIBING(folder -> size(folder, ".datapackage.json.") > 0),
    PUBLISHING(folder -> size(folder, ".errors.csv.") < 0 && size(folder, ".metrics.xlsx.") > 0);

    private final Predicate<Path> reached;

    Moment(Predicate<Path> reached) {
      this.reached = reached;
    }
  }

  @BeforeAll
  static void runWithoutHarm() throws IOException {
    Path few = Files.createDirectory(temp.resolve("few"));
    Path many = Files.createDirectory(temp.resolve("many"));
    for (int page = 0; page < 60; page++) {
      String text = "%d 个、".formatted(page).repeat(100);
      Files.writeString((page < 5 ? few : many).resolve(page + ".txt"), text);
    }
    earlier = run("few", temp.resolve("earlier"));
    complete = run("many", temp.resolve("complete"));
  }

  @ParameterizedTest
  @EnumSource
  void leavesWholeFilesAndTheNextRunIsWhole(Moment moment) throws Exception {
    Path out = prepare(moment.name());
    kill(moment, out);
    files(out, false)
        .forEach(
            (name, bytes) ->
                assertThat(bytes).as(name).isIn(earlier.get(name), complete.get(name)));
    assertSame(run("many", out), complete);
    assertThat(files(out, true).keySet()).isEqualTo(complete.keySet());
  }

  /** Where the draft leads to {@code /dev/full}, writing fails as on a full disk. */
  @ParameterizedTest
  @EnumSource
  void fullDiskLeavesTheEarlierResult(Draft draft) throws IOException {
    Path out = prepare("full-" + draft.name());
    String name = ".%s.%d.zhibiao.tmp".formatted(draft.file, ProcessHandle.current().pid());
    Files.createSymbolicLink(out.resolve(name), Path.of("/dev/full"));
    ProgramRun run = ProgramRun.of(arguments("many", out));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("zhibiao: ")
        .contains("--output", "No space left on device")
        .hasLineCount(1);
    assertSame(files(out, true), earlier);
  }

  /** Files whose writing may fail. */
  enum Draft {
    ROWS("metrics.csv"),
    ERRORS("errors.csv"),
    ARTICLES("articles.csv"),
    INDICATORS("indicators.csv"),
    RUN("run.json"),
    LINES("metrics.jsonl"),
    DESCRIPTION("datapackage.json"),
    SHEETS("metrics.xlsx.plain"),
    WORKBOOK("metrics.xlsx");

    private final String file;

    Draft(String file) {
      this.file = file;
    }
  }

  @Test
  void unknownTargetIsToldBeforeAnythingIsWritten() throws IOException {
    Path out = prepare("unknown");
    ProgramRun run =
        ProgramRun.of(
            "extract", temp.resolve("many").toString(), "-o", out.toString(), "--to", "xls");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("zhibiao: --to").contains("xls", "xlsx").hasLineCount(1);
    assertSame(files(out, true), earlier);
  }

  private static Path prepare(String name) throws IOException {
    Path out = Files.createDirectory(temp.resolve(name));
    for (Map.Entry<String, byte[]> file : earlier.entrySet()) {
      Files.write(out.resolve(file.getKey()), file.getValue());
    }
    return out;
  }

  private static void kill(Moment moment, Path out) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String[] program = {
      java,
      "-Xshare:auto",
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-cp",
      System.getProperty("java.class.path"),
      DigitProgram.class.getName()
    };
    Process process =
        new ProcessBuilder(Stream.of(program, arguments("many", out)).flatMap(Stream::of).toList())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve(moment + ".log").toFile())
            .start();
    while (process.isAlive() && !moment.reached.test(out)) {
      Thread.sleep(1);
    }
    process.destroyForcibly();
    process.waitFor();
  }

  private static String[] arguments(String in, Path out) {
    return new String[] {
      "extract", temp.resolve(in).toString(), "--output", out.toString(), "--to", TARGETS
    };
  }

  private static Map<String, byte[]> run(String in, Path out) throws IOException {
    ProgramRun run = ProgramRun.of(arguments(in, out));
    assertThat(run.code()).as(run.err()).isZero();
    return files(out, true);
  }

  private static Map<String, byte[]> files(Path folder, boolean hidden) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        if (hidden || !file.getFileName().toString().startsWith(".")) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }

  /** Size of the file whose name begins so; -1 where there is none. */
  private static long size(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .mapToLong(file -> file.toFile().length())
          .max()
          .orElse(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
