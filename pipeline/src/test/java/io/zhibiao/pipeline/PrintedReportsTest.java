package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.manifest.Manifest;
import io.zhibiao.pipeline.read.Inputs;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as they are printed: pages with heads and numbers, tables with lines. */
class PrintedReportsTest {

  private static final String TITLE = "2023年崇左市各县（市、区）主要经济指标";
  private static final List<List<String>> TABLE =
      List.of(
          List.of("指标", "全市", "江州区", "扶绥县"),
          List.of("地区生产总值（亿元）", "1120.4", "258.6", "331.9"),
          List.of("同比增长（%）", "5.6", "4.9", "-7.1"));

  private final Path in;
  private final Path out;

  PrintedReportsTest(@TempDir Path temp) throws IOException {
    this.in = Files.createDirectory(temp.resolve("in"));
    this.out = Files.createDirectory(temp.resolve("out"));
  }

  @Test
  void headsAndNumbersOfPagesCutNoSentence() throws IOException {
    String head = "眉县2023年国民经济和社会发展统计公报\n";
    List<String> pages =
        List.of(
            head + "2023年，全县上下真抓实干。全年完成固定资产投资86.5亿元，其中工业投资完成\n— 1 —",
            head + "31.4亿元，增长11.3%。全年新建厂房12.6万\n— 2 —",
            head + "平方米，建成投产项目37个，吸纳就业1.2万\n— 3 —",
            head + "人。粮食产量达到21.3万吨。\n— 4 —");
    Files.write(in.resolve("report.pdf"), TinyPdf.of(pages));
    CsvTable metrics = run();
    assertThat(metrics.column("value"))
        .contains("8650000000", "3140000000", "126000", "37", "12000", "213000");
    assertThat(metrics.column("unit")).contains("m2", "人").doesNotContain("页");
    int investment = metrics.column("value").indexOf("3140000000");
    assertThat(metrics.column("indicator").get(investment)).isEqualTo("工业投资");
    assertThat(CsvTable.read(out.resolve("articles.csv")).column("title"))
        .containsExactly("眉县2023年国民经济和社会发展统计公报");
  }

  @Test
  void cellsBelongToTheDivisionThatHeadsTheirColumn() throws IOException {
    Files.writeString(in.resolve("a.html"), html(), UTF_8);
    Files.write(in.resolve("b.docx"), docx());
    CsvTable metrics = run();
    for (String source : List.of("a.html", "b.docx")) {
      assertThat(
              metrics.rows().stream()
                  .filter(row -> metrics.cell(row, "source").equals(source))
                  .filter(row -> metrics.cell(row, "rule").startsWith("table/"))
                  .map(
                      row ->
                          String.join(
                              " ",
                              metrics.cell(row, "text"),
                              metrics.cell(row, "region_code"),
                              metrics.cell(row, "indicator"),
                              metrics.cell(row, "aspect"),
                              metrics.cell(row, "period"))))
          .as(source)
          .containsExactly(
              "1120.4 451400 地区生产总值 level 2023",
              "258.6 451402 地区生产总值 level 2023",
              "331.9 451421 地区生产总值 level 2023",
              "5.6 451400 地区生产总值 increase 2023",
              "4.9 451402 地区生产总值 increase 2023",
              "-7.1 451421 地区生产总值 decrease 2023");
    }
  }

  private static String html() {
    StringBuilder html = new StringBuilder("<html><body><h1>" + TITLE + "</h1><table>");
    for (List<String> row : TABLE) {
      html.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\n");
    }
    return html.append("</table></body></html>").toString();
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(TITLE);
      XWPFTable table = document.createTable(TABLE.size(), TABLE.get(0).size());
      for (int r = 0; r < TABLE.size(); r++) {
        for (int c = 0; c < TABLE.get(r).size(); c++) {
          table.getRow(r).getCell(c).setText(TABLE.get(r).get(c));
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private CsvTable run() {
    MetricPipeline.build(
            PipelineOptionsFactory.fromArgs("--runner=DirectRunner").create(),
            Job.of(
                Inputs.list(List.of(in.toString())),
                Manifest.NONE,
                Indicators.standard(),
                out,
                List.of(CsvTarget.in(out))),
            MetricPipeline::extract)
        .run()
        .waitUntilFinish();
    return CsvTable.read(out.resolve("metrics.csv"));
  }
}
