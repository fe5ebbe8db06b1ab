package io.zhibiao.pipeline.html;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a decision in the browser to the rows of the next run. */
@ExtendWith(WithBrowser.class)
class ReviewTest {

  private final Browser browser;
  private final Path temp;
  private final AuditSite site;

  ReviewTest(Browser browser, AuditSite site, @TempDir Path temp) {
    this.browser = browser;
    this.temp = temp;
    this.site = site;
    browser.download(temp);
    browser.open(site.page(AuditSite.REPORT));
  }

  @Test
  @Timeout(120)
  void decisionsAreExportedAndApplied() throws Exception {
    browser.click(figure("1208家"));
    browser.click("[data-decide=correct]");
    browser.fill("#card [name=indicator]", "=SUM(A1:A9)");
    browser.fill("#card [name=value]", "-1,2");
    browser.click("#card [type=submit]");
    assertThat(browser.text("#decided")).as("a comma is no decimal point").isEqualTo("0");
    browser.fill("#card [name=value]", "-1.20");
    browser.fill("#card [name=period]", "2023-12-31");
    browser.click("#card [type=submit]");
    browser.click(figure("4.0%"));
    browser.click("[data-decide=reject]");
    browser.click(figure("6.0%"));
    browser.click("[data-decide=accept]");
    assertThat(browser.texts("td.decision")).contains("✎ 更正", "✗ 剔除", "✓ 认可");
    browser.click("#export");
    Path exported = downloaded();
    assertThat(Files.readString(exported)).contains(",'=SUM(A1:A9)", ",-1.20");
    CsvTable rows = extract(exported);
    assertThat(rows.column("text")).contains("6.0%").doesNotContain("4.0%");
    List<String> corrected =
        rows.rows().stream()
            .filter(row -> rows.cell(row, "text").equals("1208家"))
            .findFirst()
            .orElseThrow();
    assertThat(rows.cell(corrected, "indicator")).isEqualTo("=SUM(A1:A9)");
    assertThat(rows.cell(corrected, "value")).isEqualTo("-1.2");
    assertThat(rows.cell(corrected, "period_end")).isEqualTo("2023-12-31");
    assertThat(rows.cell(corrected, "rule")).isEqualTo("correction");
    assertThat(rows.column("rule")).filteredOn(rule -> rule.equals("correction")).hasSize(1);
  }

  @Test
  void decisionsAreKeptTakenBackAndLoaded() throws IOException {
    browser.click(figure("4.0%"));
    browser.click("[data-decide=reject]");
    browser.again();
    assertThat(browser.text("#decided")).isEqualTo("1");
    browser.click(figure("4.0%"));
    browser.click("[data-decide=undo]");
    assertThat(browser.text("#decided")).isEqualTo("0");
    Path file = temp.resolve("other.csv");
    Files.writeString(
        file,
        "metric_id,source,start,end,decision,indicator\r\n%s,%s,0,1,correct,\"a,\"\"b\"\"\"\r\nother,o.txt,1,2,reject,\r\n"
            .formatted(site.figure("4.0%").id(), AuditSite.REPORT));
    browser.one("#load").sendKeys(file.toString());
    assertThat(browser.text("#decided")).isEqualTo("2");
    browser.click(figure("4.0%"));
    assertThat(browser.text("#card ins")).isEqualTo("a,\"b\"");
  }

  private String figure(String printed) {
    return "#f-" + site.figure(printed).id();
  }

  private Path downloaded() throws InterruptedException {
    Path file = temp.resolve("corrections.csv");
    while (!Files.exists(file)) {
      Thread.sleep(20);
    }
    return file;
  }

  private CsvTable extract(Path corrections) throws IOException {
    Path source = Files.writeString(temp.resolve(AuditSite.REPORT), AuditSite.REPORT_TEXT);
    Path out = temp.resolve("out");
    String[] arguments = {
      "extract",
      source.toString(),
      "--output",
      out.toString(),
      "--corrections",
      corrections.toString()
    };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, UTF_8);
    assertThat(Zhibiao.run(arguments, InputStream.nullInputStream(), print, print))
        .as(err.toString(UTF_8))
        .isZero();
    assertThat(err.toString(UTF_8)).doesNotContain("meet no row");
    return CsvTable.read(out.resolve("metrics.csv"));
  }
}
