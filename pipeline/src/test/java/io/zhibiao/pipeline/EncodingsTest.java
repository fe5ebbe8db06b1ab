package io.zhibiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extraction;
import io.zhibiao.extract.Metric;
import io.zhibiao.pipeline.read.ReadException;
import io.zhibiao.pipeline.read.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same rows, however it is written down. */
class EncodingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void encodingMakesNoDifference(String charset) throws IOException, ReadException {
    for (String seed : List.of("101_dafeng-20230316.txt", "103_xiangyang-tjgb-2022.txt")) {
      String text = seed(seed).replace("㎡", "平方米");
      String mark = charset.startsWith("UTF-32") ? "\ufeff" : "";
      assertSameRows(text, (mark + text).getBytes(Charset.forName(charset)));
      assertSameRows(text, ("\ufeff" + text).getBytes(Charset.forName(utf(charset))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Big5-HKSCS", "GB18030", "UTF-16LE"})
  void traditionalCharactersToo(String charset) throws IOException, ReadException {
    String text = seed("107_hk-zhounin-20190523.txt");
    assertSameRows(text, text.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @CsvSource({"\\r\\n", "\\r"})
  void lineBreaksMakeNoDifference(String lineBreak) throws IOException, ReadException {
    String printed = lineBreak.replace("\\r", "\r").replace("\\n", "\n");
    for (String seed : List.of("101_dafeng-20230316.txt", "106_yueyang-scan-20020125.txt")) {
      String text = seed(seed);
      assertSameRows(text, text.replace("\n", printed).getBytes(UTF_8));
    }
  }

  private static String utf(String charset) {
    return charset.startsWith("UTF") ? charset : "GB18030";
  }

  private static String seed(String name) throws IOException {
    return Files.readString(Path.of("../seeds", name), UTF_8);
  }

  private static void assertSameRows(String text, byte[] bytes) throws ReadException {
    List<List<Object>> expected = rows(text);
    assertThat(expected).isNotEmpty();
    assertThat(rows(TextDecoder.decode(bytes).text())).isEqualTo(expected);
  }

  /** All but the places, which line breaks of two characters move. */
  private static List<List<Object>> rows(String text) {
    Extraction extraction =
        MetricPipeline.extract(new Document("a.txt", text, "", Optional.empty(), "320982"));
    return extraction.metrics().stream().map(EncodingsTest::row).toList();
  }

  private static List<Object> row(Metric metric) {
    return List.of(
        metric.origin(),
        metric.figure(),
        metric.reading().indicator(),
        metric.reading().region(),
        metric.reading().period(),
        metric.evidence().text(),
        metric.evidence().sentence(),
        metric.rule());
  }
}
