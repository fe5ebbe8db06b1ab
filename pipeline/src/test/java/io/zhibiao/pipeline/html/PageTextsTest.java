package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.pipeline.MetricPipeline;
import io.zhibiao.pipeline.html.Spans.Span;
import io.zhibiao.pipeline.html.Visible.Piece;
import io.zhibiao.pipeline.plain.Grouped;
import io.zhibiao.pipeline.row.MetricRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages make of the texts that they show. */
class PageTextsTest {

  private static final String TEXT = "𠮷市投资5.6亿元。\n新增企业12家，共3\n4家。";

  private static List<MetricRow> rows(String text) {
    return MetricRow.of(MetricPipeline.extract(Document.of("a", text))).toList();
  }

  @Test
  void figuresAreFoundBehindCharactersOfTwoUnits() {
    Spans spans = Spans.of(TEXT, rows(TEXT), 0).orElseThrow();
    assertThat(spans.spans())
        .extracting(span -> TEXT.substring(span.start(), span.end()))
        .containsExactly("5.6亿元", "12家", "3\n4家");
  }

  @Test
  void anotherTextIsNotTaken() {
    List<MetricRow> rows = rows(TEXT);
    assertThat(Spans.of(TEXT.replace("5.6", "5.7"), rows, 0)).isEmpty();
    assertThat(Spans.of("短", rows, 0)).isEmpty();
  }

  @Test
  void sentencesStandForATextThatIsNotAtHand() {
    Spans spans = Spans.ofSentences(rows(TEXT));
    assertThat(spans.text()).isEqualTo("𠮷市投资5.6亿元。\n新增企业12家，共34家。");
    assertThat(spans.spans())
        .extracting(span -> spans.text().substring(span.start(), span.end()))
        .containsExactly("5.6亿元", "12家", "34家");
  }

  @Test
  void textWithoutFiguresHasNoSpans() {
    assertThat(Spans.of("没有", List.of(), 0).orElseThrow().spans()).isEqualTo(List.<Span>of());
  }

  @Test
  void whatIsNotSeenIsShown() {
    assertThat(Visible.pieces("a\u202e1\tb"))
        .containsExactly(
            new Piece("a", false), new Piece("U+202E", true), new Piece("1\tb", false));
    assertThat(Visible.plain("1\u200b2\ufeff\u0007\u2028"))
        .isEqualTo("1[U+200B]2[U+FEFF][U+0007][U+2028]");
    assertThat(Visible.plain("纯文字 👍")).isEqualTo("纯文字 👍");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27516000000  | 27,516,000,000",
        "-1234.5678   | -1,234.5678",
        "999          | 999",
        "-999         | -999",
        "''           | ''",
      })
  void decimalsAreGrouped(String decimal, String grouped) {
    assertThat(Grouped.of(decimal)).isEqualTo(grouped);
  }

  @Test
  void pagesHaveNamesThatFitEveryFileSystem() {
    Map<String, String> names =
        PageNames.of(List.of("a.txt", "b/a.txt", "../<x>\n&\".txt", "长".repeat(300) + ".txt"));
    assertThat(names.values())
        .contains("001-a.txt.html", "002-b_a.txt.html", "003-..__x____.txt.html")
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[0-9]{3}-[\\p{L}0-9._-]{1,40}[.]html"));
  }
}
