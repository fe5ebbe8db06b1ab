package io.zhibiao.pipeline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.cli.Zhibiao;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One run over every {@link Kind}: each is refused with its word or is read. */
class HostileFilesTest {

  private static final Path SECURITY = Path.of("../.github/SECURITY.md");

  @Test
  @Timeout(180)
  void eachIsRefusedOrGivesItsRowAndNoneHarmsAnother(@TempDir Path temp) throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Path out = temp.resolve("out");
    Map<String, String> expected = new TreeMap<>();
    try (Outside outside = Outside.in(temp)) {
      for (Kind kind : Kind.values()) {
        Files.write(in.resolve(kind.file), kind.content(outside));
        expected.put(kind.file, kind.error);
      }
      assertThat(extract(in, out)).isEqualTo(3);
      assertThat(outside.isCalled()).isFalse();
      try (Stream<Path> beside = Files.list(temp)) {
        assertThat(beside).containsExactlyInAnyOrder(in, out, outside.secret());
      }
    }
    assertThat(outcomes(out, expected.keySet())).isEqualTo(expected);
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("source"))
        .containsAll(expected.keySet().stream().filter(file -> givesRow(file, expected)).toList());
    assertThat(metrics.column("text")).doesNotContain(Outside.SECRET);
    assertThat(Path.of("/tmp/evil.txt")).doesNotExist();
  }

  /** The PDFs have no font, and their digits no unit. */
  private static boolean givesRow(String file, Map<String, String> expected) {
    return "".equals(expected.get(file)) && !file.endsWith(".pdf");
  }

  /** By file: its error; empty where it was read. */
  private static Map<String, String> outcomes(Path out, Iterable<String> files) throws IOException {
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    Map<String, String> outcomes = new TreeMap<>();
    files.forEach(file -> outcomes.put(file, ""));
    errors
        .rows()
        .forEach(row -> outcomes.put(errors.cell(row, "source"), errors.cell(row, "error")));
    return outcomes;
  }

  private static int extract(Path in, Path out) {
    PrintStream said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    String[] arguments = {"extract", in.toString(), "--output", out.toString()};
    return Zhibiao.run(arguments, InputStream.nullInputStream(), said, said);
  }

  @Test
  void thePageOfSecurityListsThem() throws IOException {
    List<String> listed =
        Files.readString(SECURITY)
            .lines()
            .dropWhile(line -> !line.equals("## Hostile kinds"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(listed)
        .containsExactlyElementsOf(
            Arrays.stream(Kind.values())
                .map(kind -> "| `%s` | %s |".formatted(kind.file, kind.seen()))
                .toList());
  }
}
