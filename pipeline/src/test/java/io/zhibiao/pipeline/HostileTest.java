package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.cli.Zhibiao;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is made to do harm gives ordinary rows or a line in errors.csv, and nothing else. */
class HostileTest {

  private static final Path HOSTILE = Path.of("../testdata/hostile");

  private final Path temp;
  private final Path in;
  private final Path out;

  HostileTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = temp.resolve("out");
  }

  @Test
  void formulasMarkupAndQuotesAreText() throws IOException {
    assertThat(extract(HOSTILE)).isZero();
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("source")).contains("formula.txt", "markup.txt", "quotes.txt");
    assertThat(metrics.column("text")).contains("5.6亿元", "8%", "12万元", "1.2万人", "12家");
    for (List<String> row : metrics.rows()) {
      String source = Files.readString(HOSTILE.resolve(metrics.cell(row, "source")), UTF_8);
      int start = Integer.parseInt(metrics.cell(row, "start"));
      int end = Integer.parseInt(metrics.cell(row, "end"));
      assertThat(source.substring(start, end)).isEqualTo(metrics.cell(row, "text"));
      assertThat(row).hasSameSizeAs(metrics.header());
    }
  }

  @Test
  @Timeout(60)
  void lineOfAMillionDigitsEnds() throws IOException {
    Files.writeString(in.resolve("digits.txt"), "全年产值" + "9".repeat(1_000_000) + "元。\n");
    Files.writeString(in.resolve("signs.txt"), "共" + "百亿".repeat(200_000) + "个。\n");
    Files.writeString(in.resolve("well.txt"), "全年产值5.6亿元。\n");
    extract(in);
    CsvTable metrics = CsvTable.read(out.resolve("metrics.csv"));
    assertThat(metrics.column("text")).contains("5.6亿元");
    assertThat(CsvTable.read(out.resolve("errors.csv")).column("source"))
        .doesNotContain("well.txt");
  }

  @Test
  void namesThatLookLikePathsStayInTheFolder() throws IOException {
    byte[] pdf = TinyPdf.of(List.of("全年产值5.6亿元。"));
    for (String name :
        List.of("x..%2F..%2Fa.pdf", "x\\..\\b.pdf", "C:\\c.pdf", "x..pdf", "-o.pdf")) {
      Files.write(in.resolve(name), pdf);
    }
    Files.write(in.resolve("长".repeat(80) + ".pdf"), pdf);
    Files.write(in.resolve("n".repeat(251) + ".pdf"), pdf);
    assertThat(extract(in)).isEqualTo(3);
    assertThat(CsvTable.read(out.resolve("metrics.csv")).rows()).hasSize(6);
    assertThat(CsvTable.read(out.resolve("errors.csv")).column("error"))
        .containsExactly("untraceable");
    try (Stream<Path> texts = Files.list(out.resolve("text"))) {
      assertThat(texts).hasSize(6);
    }
    try (Stream<Path> folders = Files.list(temp)) {
      assertThat(folders).containsExactlyInAnyOrder(in, out);
    }
  }

  private int extract(Path input) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, UTF_8);
    String[] arguments = {"extract", input.toString(), "--output", out.toString()};
    return Zhibiao.run(arguments, InputStream.nullInputStream(), print, print);
  }
}
