package io.zhibiao.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
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
    "h.docx, DOCX"
  })
  void givesItsText(String name, String form) throws ReadException {
    PageText text = read(name);
    assertThat(text.form()).isEqualTo(form);
    assertThat(text.text().replace("*", "")).contains("2021年，绍兴市完成工业投资275.16亿元，同比增长8.1%。");
    assertThat(text.text()).doesNotContain("00:00:01").doesNotContain("300");
  }

  @Test
  void aWebPageGivesItsArticleOnly() throws ReadException {
    PageText page = read("f.html");
    assertThat(page.published()).isEqualTo(LocalDate.of(2022, 3, 10));
    assertThat(page.text())
        .contains("表1 主要指标\n单位：亿元\n指标\t2021年总量\t2021年增长（%）\n地区生产总值\t6795\t8.7")
        .doesNotContain("今天是")
        .doesNotContain("新闻30条")
        .doesNotContain("12345");
  }

  private static PageText read(String name) throws ReadException {
    return PageReading.read(new SourceFile(name, FOLDER.resolve(name).toUri(), FOLDER.toUri()));
  }
}
