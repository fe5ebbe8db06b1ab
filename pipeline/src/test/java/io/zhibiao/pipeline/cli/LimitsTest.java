package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.DigitExtractor;
import io.zhibiao.pipeline.TinyPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file beside one that keeps within the limits takes more than they allow. */
class LimitsTest {

  private static final String NEVER = "never.txt";

  private final Path in;
  private final Path out;

  LimitsTest(@TempDir Path temp) {
    this.in = temp.resolve("in");
    this.out = temp.resolve("out");
  }

  @BeforeEach
  void wellBehaved() throws IOException {
    Files.writeString(Files.createDirectory(in).resolve("well.txt"), "5个");
  }

  @ParameterizedTest
  @CsvSource({
    "large.txt, --most-megabytes, 1, too_large, 1 MB",
    "long.pdf, --most-pages, 3, too_many_pages, 3 pages",
    "deep.html, --most-nesting, 40, too_deep, deeper than 40",
    "never.txt, --most-seconds, 1, too_slow, 1 seconds",
  })
  void whatIsOverALimitIsOneLineAndTheRestIsExported(
      String name, String option, int most, String error, String told) throws IOException {
    Files.write(in.resolve(name), content(name, most + 1));
    assertThat(extract(option + "=" + most)).isEqualTo(3);
    CsvTable errors = CsvTable.read(out.resolve("errors.csv"));
    assertThat(errors.rows()).hasSize(1);
    assertThat(errors.column("source")).containsExactly(name);
    assertThat(errors.column("error")).containsExactly(error);
    assertThat(errors.column("message").get(0)).contains(told, "（" + option, "(" + option + ")");
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("source"))
        .containsExactly("well.txt");
    assertThat(Files.readString(out.resolve("run.json"))).contains(option + "=" + most);
    assertThat(ProgramRun.of("verify", out.toString()).err()).doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource({
    "large.txt, --most-megabytes, 1",
    "long.pdf, --most-pages, 3",
    "deep.html, --most-nesting, 40",
  })
  void whatJustKeepsWithinIsRead(String name, String option, int most) throws IOException {
    Files.write(in.resolve(name), content(name, most));
    assertThat(extract(option + "=" + most)).isZero();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("source")).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--most-megabytes=0",
        "--most-megabytes=257",
        "--most-pages=-1",
        "--most-nesting=2001",
        "--most-seconds=0"
      })
  void noLimitOutOfItsRange(String option) {
    assertThat(extract(option)).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  /** Text that fills so many megabytes, pages, elements within each other, body among them. */
  private static byte[] content(String name, int size) throws IOException {
    return switch (name) {
      case "large.txt" -> ("3个" + " ".repeat((size << 20) - 4)).getBytes(UTF_8);
      case "long.pdf" -> TinyPdf.of(Collections.nCopies(size, "3个"));
      case "deep.html" -> ("<html><body>" + "<div>".repeat(size - 2) + "3个").getBytes(UTF_8);
      default -> "3个".getBytes(UTF_8);
    };
  }

  private int extract(String option) {
    return ProgramRun.with(
            LimitsTest::read, "extract", in.toString(), "--output", out.toString(), option)
        .code();
  }

  /** A page that no reading comes to the end of. */
  private static Extraction read(Document document) {
    if (document.source().equals(NEVER)) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return DigitExtractor.extract(document);
  }

  @Test
  void helpTellsThem() {
    for (String language : List.of("zh", "en")) {
      assertThat(ProgramRun.of("extract", "--help", "--lang", language).out())
          .contains("--most-megabytes=N", "--most-pages=N", "--most-nesting=N", "--most-seconds=N")
          .contains("256", "10000", "500", "600");
    }
  }
}
