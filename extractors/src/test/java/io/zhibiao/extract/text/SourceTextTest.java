package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "3,2", "4,3", "6,4"})
  void countsCodePointsBeforeAnIndex(int index, int codePoints) {
    SourceText source = new SourceText("春\uD83D\uDE00夏\uD840\uDC00");

    assertThat(source.codePoint(index)).isEqualTo(codePoints);
  }

  @Test
  void printsWithoutLineBreaks() {
    SourceText source = new SourceText("共12\r\n　3.4\u2028亿元");

    assertThat(source.print(new Span(1, 12))).isEqualTo("12　3.4亿元");
  }

  @Test
  void aSpanHoldsAtLeastOneCharacter() {
    assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Span(3, 4).length()).isEqualTo(1);
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    Span span = new Span(3, 6);

    assertThat(span.overlaps(new Span(5, 9))).isTrue();
    assertThat(span.overlaps(new Span(6, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 3))).isFalse();
    assertThat(span.contains(new Span(3, 6))).isTrue();
    assertThat(span.contains(new Span(3, 7))).isFalse();
  }

  @Test
  void spansComeByStartTheLongerFirst() {
    assertThat(Stream.of(new Span(2, 3), new Span(0, 1), new Span(0, 4)).sorted())
        .containsExactly(new Span(0, 4), new Span(0, 1), new Span(2, 3));
  }
}
