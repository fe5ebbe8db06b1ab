package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits with {@code --html}. */
class AuditHtmlTest {

  private final Path temp;
  private final Path in;
  private final Path out;

  AuditHtmlTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = temp.resolve("out");
    Files.writeString(in.resolve("a.txt"), "5 个、6 个");
  }

  @Test
  void everySourceThatWasReadHasAPage() throws IOException {
    Files.writeString(in.resolve("b.txt"), "没有");
    Files.write(in.resolve("zero.txt"), new byte[0]);
    ProgramRun run = figures("--html");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("the pages begin at " + out.resolve("html/index.html"));
    assertThat(pages()).containsExactly("001-a.txt.html", "002-b.txt.html", "index.html");
    assertThat(page("001-a.txt.html")).contains("metric_id").doesNotContain("class=\"notice\"");
    assertThat(page("index.html")).contains("001-a.txt.html", "002-b.txt.html");
  }

  /** The rows are read back from a file in which such names have a mark in front. */
  @Test
  void nameLikeAFormulaIsItself() throws IOException {
    Files.delete(in.resolve("a.txt"));
    Files.writeString(in.resolve("=1.txt"), "5 个");
    assertThat(figures("--html").code()).isZero();
    assertThat(pages()).containsExactly("001-_1.txt.html", "index.html");
    assertThat(page("001-_1.txt.html")).contains("=1.txt#0").doesNotContain("class=\"notice\"");
  }

  @Test
  void withoutTheOptionThereAreNone() {
    assertThat(figures().code()).isZero();
    assertThat(out.resolve("html")).doesNotExist();
  }

  @Test
  void pagesHaveTheRowsAsCorrected() throws IOException {
    Path corrections = temp.resolve("corrections.csv");
    Files.writeString(
        corrections, "metric_id,source,start,end,decision\na.txt#0,a.txt,0,1,reject\n");
    assertThat(figures("--html", "--corrections", corrections.toString()).code()).isZero();
    assertThat(page("001-a.txt.html")).contains("a.txt#4").doesNotContain("a.txt#0");
  }

  @Test
  void claimsOverEarlierRowsShowTheirSentences() throws IOException {
    figures();
    Path claims = Files.writeString(temp.resolve("claims.csv"), "claim\n很好\n");
    String rows = out.resolve("metrics.csv").toString();
    ProgramRun run =
        ProgramRun.of(
            "audit",
            "claims",
            "--claims",
            claims.toString(),
            "--sources",
            rows,
            "--output",
            out.toString(),
            "--html");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(page("001-a.txt.html")).contains("class=\"notice\"");
    assertThat(page("index.html")).contains("很好", "unclear");
  }

  private ProgramRun figures(String... options) {
    Stream<String> arguments =
        Stream.concat(
            Stream.of("audit", "figures", in.toString(), "--output", out.toString()),
            Stream.of(options));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> pages = Files.list(out.resolve("html"))) {
      return pages.map(page -> page.getFileName().toString()).sorted().toList();
    }
  }

  private String page(String name) throws IOException {
    return Files.readString(out.resolve("html").resolve(name));
  }
}
