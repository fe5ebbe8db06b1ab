package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.html.MarkedText.Line;
import io.zhibiao.pipeline.html.MarkedText.Segment;
import io.zhibiao.pipeline.html.Spans.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void figuresAreCutOut() {
    assertThat(lines("共12家，5%。", new Span(0, 1, 4), new Span(1, 5, 7)))
        .containsExactly("共[12家 0]，[5% 1]。");
  }

  @Test
  void figuresMayOverlapNestAndShareTheirPlace() {
    assertThat(lines("abcdef", new Span(0, 0, 4), new Span(1, 2, 6)))
        .containsExactly("[ab 0][cd 1 0][ef 1]");
    assertThat(lines("abcdef", new Span(0, 0, 6), new Span(1, 2, 4)))
        .containsExactly("[ab 0][cd 1 0][ef 0]");
    assertThat(lines("abcd", new Span(0, 1, 3), new Span(1, 1, 3))).containsExactly("a[bc 1 0]d");
  }

  @Test
  void figureMayRunOverTheEndOfALine() {
    assertThat(lines("共12\r\n亿元\n\n尾", new Span(0, 1, 7)))
        .containsExactly("共[12 0]", "[亿元 0]", "", "尾");
  }

  @Test
  void onlyWhereAFigureBeginsItIsMarkedSo() {
    List<Line> lines = MarkedText.lines(new Spans("1\n2", List.of(new Span(0, 0, 3))));
    assertThat(lines.get(0).segments()).extracting(Segment::starts).containsExactly(true);
    assertThat(lines.get(1).segments()).extracting(Segment::starts).containsExactly(false);
  }

  private static List<String> lines(String text, Span... spans) {
    return MarkedText.lines(new Spans(text, List.of(spans))).stream()
        .map(
            line ->
                line.segments().stream().map(MarkedTextTest::show).collect(Collectors.joining()))
        .toList();
  }

  private static String show(Segment segment) {
    return segment.rows().isEmpty()
        ? segment.text()
        : "[%s %s]".formatted(segment.text(), segment.numbers());
  }
}
