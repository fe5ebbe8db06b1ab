package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bracket tells in another unit is what stands before it. */
class ConvertedFigureTest {

  @Test
  void aChangeInAnotherUnitIsTheSameChange() {
    Metric.Reading converted = last("去年，播种面积比上年增加110.7千公顷（166.1万亩）。");
    assertThat(converted.indicator()).isEqualTo("播种面积");
    assertThat(converted.aspect()).isEqualTo(Aspect.INCREASE);
    assertThat(converted.comparison()).isEqualTo(Comparison.YOY);
  }

  @Test
  void anotherThingInABracketIsNoConversion() {
    assertThat(last("去年，播种面积3万亩（机播2万亩）。").indicator()).contains("机播");
  }

  private static Metric.Reading last(String text) {
    Document page = Document.of("a.txt", text).publishedOn(LocalDate.of(2016, 1, 5));
    List<Metric> metrics = new Extractor().extract(page).metrics();
    return metrics.get(metrics.size() - 1).reading();
  }
}
