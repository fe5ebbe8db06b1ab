package io.zhibiao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import io.zhibiao.extract.value.Figure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the readers to {@code testdata/documents}: each file gives the text that is printed in it.
 */
class KindsOfDocumentsTest {

  private static final Path FOLDER =
      Path.of("..", "testdata", "documents").toAbsolutePath().normalize();

  @ParameterizedTest
  @CsvSource({
    "a.md, UTF-8",
    "b.srt, SRT UTF-8",
    "c.rtf, RTF",
    "d.odt, ODT",
    "e.epub, EPUB",
    "g.txt, UTF-8",
    "h.docx, DOCX",
    "i.pdf, PDF",
    "k.odt, ODT",
    "m.html, HTML UTF-8",
    "o.txt, GB18030"
  })
  void givesItsText(String name, String form) throws ReadException {
    PageText text = read(name);
    assertThat(text.form()).isEqualTo(form);
    assertThat(text.text().replace("*", "")).contains("2021年，绍兴市完成工业投资275.16亿元，同比增长8.1%。");
    assertThat(text.text()).doesNotContain("00:00:01").doesNotContain("300");
  }

  @ParameterizedTest
  @CsvSource({
    "a.md", "b.srt", "c.rtf", "d.odt", "e.epub", "g.txt", "h.docx", "i.pdf", "k.odt", "m.html",
    "n.html", "o.txt"
  })
  void givesTheRowsOfItsPlainText(String name) throws ReadException {
    assertThat(rows(read(name).text())).containsAll(rows("2021年，绍兴市完成工业投资275.16亿元，同比增长8.1%。"));
  }

  /** In all of them the head is over two rows and two columns. */
  @ParameterizedTest
  @CsvSource({"h.docx", "i.pdf", "k.odt"})
  void mergedCellsOfAHeadNameAllTheirColumns(String name) throws ReadException {
    assertThat(rows(read(name).text()))
        .contains(
            "6795|CNY|地区生产总值|LEVEL|2021|679500000000",
            "8.7|%|地区生产总值|INCREASE|2021|8.7",
            "917|CNY|财政总收入|LEVEL|2020|91700000000",
            "1.2|%|财政总收入|INCREASE|2020|1.2");
  }

  /** Two columns, running heads, numbers that no line may part and signs that the font lacks. */
  @Test
  void columnsOfSmallPagesGiveTheRowsOfTheirPlainText() throws ReadException {
    assertThat(rows(read("l.pdf").text()))
        .isEqualTo(rows(read("l.txt").text()))
        .hasSizeGreaterThan(40);
  }

  /**
   * Blanks behind each line, gaps between signs and digits, a head and a numbering on each page.
   */
  @Test
  void aPdfSetInTheMannerOfWordGivesTheRowsOfItsPlainText() throws ReadException {
    String text = read("p.pdf").text();
    assertThat(rows(text)).isEqualTo(rows(read("p.txt").text())).hasSizeGreaterThan(50);
    assertThat(text).containsOnlyOnce("绍兴市统计局").doesNotContain("共 3 页");
  }

  @Test
  void whatWordPrintsOnEveryPageIsNoText() throws ReadException {
    assertThat(read("h.docx").text()).startsWith("某市2021年工作报告").doesNotContain("内部资料");
  }

  @Test
  void aWebPageGivesItsArticleOnly() throws ReadException {
    PageText page = read("f.html");
    assertThat(page.published()).isEqualTo(LocalDate.of(2022, 3, 10));
    assertThat(page.text())
        .contains("表1 主要指标\n单位：亿元\n指标\t2021年总量\t2021年增长（%）\n地区生产总值\t6795\t8.7")
        .doesNotContain("今天是")
        .doesNotContain("新闻30条")
        .doesNotContain("88所")
        .doesNotContain("12345");
  }

  /** Columns 计划 and 实际, a date told in the line below the headline, other articles beside. */
  @Test
  void aWebPageOfTodayGivesItsArticleAndItsTable() throws ReadException {
    PageText page = read("m.html");
    assertThat(page.text())
        .contains("项目\t计划\t实际\n新建厂房\t120幢\t126幢\n技改投资\t80亿元\t86.5亿元")
        .contains("发布日期：2022-03-10")
        .doesNotContain("今天是")
        .doesNotContain("30条")
        .doesNotContain("3.6万家")
        .doesNotContain("ICP");
    assertThat(rows(page.text()))
        .contains("120幢|幢|新建厂房|LEVEL|2021|120", "86.5亿元|CNY|技改投资|LEVEL|2021|8650000000");
  }

  private static List<String> rows(String text) {
    Document document = Document.of("t.txt", text);
    return new Extractor()
        .extract(document).metrics().stream()
            .filter(row -> row.figure() instanceof Figure.Quantity)
            .map(KindsOfDocumentsTest::describe)
            .toList();
  }

  private static String describe(Metric row) {
    Figure.Quantity quantity = (Figure.Quantity) row.figure();
    return String.join(
        "|",
        row.evidence().text().replace(" ", "").replace("*", ""),
        quantity.unit(),
        row.reading().indicator(),
        row.reading().aspect().name(),
        row.reading().period().edtf(),
        quantity.amount().low().stripTrailingZeros().toPlainString());
  }

  private static PageText read(String name) throws ReadException {
    return PageReading.read(new SourceFile(name, FOLDER.resolve(name).toUri(), FOLDER.toUri()));
  }
}
