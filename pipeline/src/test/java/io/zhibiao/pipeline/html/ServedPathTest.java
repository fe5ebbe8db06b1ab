package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.serve.Server;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The path of a person who has a browser and some files, from the first to the second day. */
@ExtendWith(WithBrowser.class)
class ServedPathTest {

  private static final Path DOCX =
      Path.of("../testdata/documents/h.docx").toAbsolutePath().normalize();
  private static final Path PICTURES = Path.of("target/served").toAbsolutePath();

  private static final String BULLETIN =
      """
      绍兴市2022年国民经济和社会发展统计公报
      绍兴市统计局　2023年3月20日

      　　2022年，全市地区生产总值812.6亿元，比上年增长6.1%。年末常住人口96.4万人。
      　　全市有一家三甲医院，卫生技术人员5208人。
      """;

  private static final String YEAR_BEFORE =
      """
      绍兴市2021年国民经济和社会发展统计公报
      绍兴市统计局　2022年3月18日

      　　2021年，全市地区生产总值758.3亿元，比上年增长8.0%。年末常住人口96.1万人。
      """;

  private static final String NEWS =
      """
      本报讯 5月6日，记者从绍兴市商务局获悉，今年一季度，全市社会消费品零售总额88.5亿元，同比增长4.3%。
      <script>window.hit = 1</script>新增个体工商户1208户。
      """;

  private final Browser browser;
  private final Path folder;
  private final Path files;

  ServedPathTest(Browser browser, @TempDir Path temp) throws IOException {
    this.browser = browser;
    folder = Files.createDirectory(temp.resolve("desk"));
    files = Files.createDirectory(temp.resolve("files"));
    Files.createDirectories(PICTURES);
  }

  @Test
  @Timeout(240)
  void whatIsDroppedAndDecidedIsThereTheNextDay() throws Exception {
    try (Server server = start()) {
      drop(server);
      correctRejectAndAdd(server);
      search(server);
      takeAway(server);
      dropAndRemove(server);
    }
    try (Server server = start()) {
      browser.open(server.address());
      browser.until("document.querySelectorAll('#sources tbody a').length === 4");
      openBulletin(server, 4);
      assertThat(browser.texts("td.decision")).contains("✎ 更正", "✗ 剔除", "＋ 补录");
    }
    assertThat(browser.ask("String(window.hit)")).isEqualTo("undefined");
    assertThat(browser.complaints().stream().filter(line -> line.contains("Security"))).isEmpty();
  }

  /** One window has not heard yet what the other has decided. */
  @Test
  @Timeout(120)
  void twoWindowsLoseNothingOfEachOther() throws Exception {
    Files.writeString(folder.resolve("公报2022.txt"), BULLETIN);
    try (Server server = start()) {
      browser.open(server.address());
      browser.until("document.querySelectorAll('#sources tbody a').length === 1");
      browser.until("document.getElementById('progress').hidden");
      openBulletin(server, 1);
      String first = browser.window();
      String second = browser.secondWindow();
      openBulletin(server, 1);
      browser.run(
          "const real = fetch; window.fetch = (path, asked) =>"
              + " String(path).startsWith('changes') ? new Promise(() => {}) : real(path, asked)");
      browser.toWindow(first);
      browser.click(mark("812.6亿元"));
      browser.click("[data-decide=accept]");
      until(server, "accept");
      browser.toWindow(second);
      browser.click(mark("812.6亿元"));
      browser.click("[data-decide=reject]");
      browser.until("document.getElementById('told').className === 'alert'");
      assertThat(browser.text("#told")).contains("另一窗口");
      assertThat(browser.texts("td.decision")).contains("✓ 认可").doesNotContain("✗ 剔除");
      browser.click(mark("5208人"));
      browser.click("[data-decide=reject]");
      until(server, "accept", "reject");
      browser.closeWindow(first);
      browser.until(
          "[...document.querySelectorAll('td.decision')].some(cell => cell.textContent === '✗ 剔除')");
      assertThat(browser.texts("td.decision")).contains("✓ 认可");
    }
  }

  /** Waits until these are all decisions that the program has. */
  private static void until(Server server, String... decisions) throws Exception {
    while (!decided(server).stream().sorted().toList().equals(List.of(decisions))) {
      Thread.onSpinWait();
    }
  }

  private static List<String> decided(Server server) throws Exception {
    URI table = URI.create(server.address() + "download/corrections.csv");
    Path csv = Files.createTempFile("corrections", ".csv");
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(table).build(), BodyHandlers.ofFile(csv));
    List<String> decided = CsvTable.read(csv).column("decision");
    Files.delete(csv);
    return decided;
  }

  private Server start() {
    return Server.start(
        folder,
        0,
        Indicators.standard(),
        () -> Manifest.NONE,
        fault -> {
          throw new AssertionError(fault);
        });
  }

  private void drop(Server server) throws IOException {
    browser.open(server.address());
    String chosen =
        Stream.of(
                Files.writeString(files.resolve("公报2022.txt"), BULLETIN),
                Files.writeString(files.resolve("公报2021.txt"), YEAR_BEFORE),
                Files.writeString(files.resolve("商务 & 'x'.txt"), NEWS),
                DOCX)
            .map(Path::toString)
            .collect(Collectors.joining("\n"));
    browser.one("#files").sendKeys(chosen);
    browser.until("document.querySelectorAll('#sources tbody a').length === 4");
    browser.until("document.getElementById('progress').hidden");
    pictures("sources");
  }

  private void openBulletin(Server server, int files) {
    browser.go(server.address() + "index.html");
    browser.until("document.querySelectorAll('#sources tbody a').length === " + files);
    browser.go(
        browser.ask(
            "[...document.querySelectorAll('#sources a')].find(a => a.textContent ==="
                + " '公报2022.txt').href"));
  }

  private void correctRejectAndAdd(Server server) throws IOException {
    openBulletin(server, 4);
    browser.click(mark("96.4万人"));
    browser.click("[data-decide=correct]");
    browser.fill("#card [name=indicator]", "常住总人口");
    browser.click("#card [type=submit]");
    assertThat(browser.texts("#rows tr.correct td:nth-child(3)")).containsExactly("常住总人口");
    browser.click(mark("5208人"));
    browser.click("[data-decide=reject]");
    browser.select("一家");
    browser.click("#add");
    browser.until("document.querySelector('#card [name=indicator]') !== null");
    pictures("adding");
    assertThat(browser.ask("document.querySelector('#card [name=value]').value")).isEqualTo("1");
    browser.fill("#card [name=indicator]", "三甲医院");
    browser.click("#card [type=submit]");
    browser.until(
        "[...document.querySelectorAll('td.decision')].some(cell =>"
            + " cell.textContent.includes('补录'))");
    assertThat(browser.texts("#page .f.add")).containsExactly("一家");
    pictures("review");
  }

  private void search(Server server) throws IOException {
    browser.go(server.address() + "rows.html");
    browser.fill("[name=words]", "三甲医院");
    browser.until("document.querySelectorAll('#answer tbody tr').length === 1");
    browser.fill("[name=words]", "卫生技术人员");
    browser.until("document.querySelectorAll('#answer tbody tr').length === 0");
    browser.fill("[name=words]", " ");
    browser.until("document.querySelectorAll('#answer tbody tr').length > 5");
    pictures("rows");
    browser.go(server.address() + "series.html?indicator=gdp");
    assertThat(browser.texts(".matrix td a")).contains("758.3", "812.6");
    assertThat(browser.text(".matrix")).contains("+7.2%");
    assertThat(browser.count(".chart circle")).isGreaterThan(1);
    assertThat(browser.texts(".chart .height")).contains("0", "2,000", "8,000");
    pictures("series");
    browser.go(server.address() + "checks.html");
    browser.one("#claims-text").sendKeys("2022年绍兴市地区生产总值达到813亿元，2021年为700亿元。");
    browser.click("#claims-form [type=submit]");
    browser.until("document.querySelectorAll('#judged .item').length === 2");
    assertThat(browser.texts("#judged .verdict")).containsExactly("✓ 支持", "✗ 矛盾");
    assertThat(browser.text("#judged .item"))
        .contains(
            "说法为 813亿元 81,300,000,000 CNY",
            "来源为 812.6亿元 81,260,000,000 CNY",
            "相差 -0.4亿元 -40,000,000 CNY");
    pictures("checks");
  }

  private static void takeAway(Server server) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI book = URI.create(server.address() + "download/metrics.xlsx");
    try (InputStream in =
            client.send(HttpRequest.newBuilder(book).build(), BodyHandlers.ofInputStream()).body();
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertThat(workbook.getSheet("指标").getLastRowNum()).isGreaterThan(5);
    }
    URI table = URI.create(server.address() + "download/metrics.csv");
    Path csv = Files.createTempFile("metrics", ".csv");
    client.send(HttpRequest.newBuilder(table).build(), BodyHandlers.ofFile(csv));
    CsvTable rows = CsvTable.read(csv);
    Files.delete(csv);
    List<String> corrected =
        rows.rows().stream()
            .filter(row -> rows.cell(row, "rule").equals("correction"))
            .map(row -> rows.cell(row, "text") + " " + rows.cell(row, "indicator"))
            .toList();
    assertThat(corrected).containsExactly("96.4万人 常住总人口", "一家 三甲医院");
    assertThat(rows.column("text")).doesNotContain("5208人");
  }

  /** A file that is dragged there is read; one that is removed is gone, and still in the folder. */
  private void dropAndRemove(Server server) throws IOException {
    browser.go(server.address() + "index.html");
    browser.drop(Files.writeString(files.resolve("拖入.txt"), "2020年，全市粮食产量51.7万吨。\n"));
    browser.until("document.querySelectorAll('#sources tbody a').length === 5");
    browser.until("document.getElementById('progress').hidden");
    browser.click("#sources [data-source='拖入.txt']");
    browser.agree();
    browser.until("document.querySelectorAll('#sources tbody a').length === 4");
    assertThat(folder.resolve("拖入.txt")).doesNotExist();
    assertThat(folder.resolve(".removed").resolve("拖入.txt")).exists();
  }

  private String mark(String text) {
    return "#"
        + browser.ask(
            "[...document.querySelectorAll('#page .f')].find(f => f.textContent ==="
                + " arguments[0]).id",
            text);
  }

  /** Nothing is cut off on a narrow screen, in either language. */
  private void pictures(String name) throws IOException {
    wideAndNarrow(name);
    browser.click("#language");
    wideAndNarrow(name + "-en");
    browser.click("#language");
  }

  private void wideAndNarrow(String name) throws IOException {
    browser.picture(PICTURES.resolve(name + "-1440.png"));
    browser.width(390);
    browser.picture(PICTURES.resolve(name + "-390.png"));
    String cutOff =
        browser.ask(
            """
            document.documentElement.scrollWidth <= document.documentElement.clientWidth ? "" :
              [...document.querySelectorAll("body *")]
                .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth)
                .map(one => one.outerHTML.slice(0, 80)).join("; ")\
            """);
    browser.width(0);
    assertThat(cutOff).as(name).isEmpty();
  }
}
