package io.zhibiao.pipeline.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.failure.Failure;
import io.zhibiao.pipeline.failure.Failure.Stage;
import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class HarvestTest {

  @Test
  void comesThroughTheWireWhole() throws Exception {
    List<MetricRow> rows =
        List.of(
            new MetricRow(List.of("a", "", "金坛，𠮷\n\"x\"")),
            new MetricRow(List.of("句".repeat(70_000))));
    List<ArticleRow> articles = List.of(new ArticleRow(List.of("a", "1", "题")));
    List<Failure> failures =
        List.of(
            new Failure("b", Stage.READ, "empty", "文件没有内容"),
            new Failure("c", Stage.EXTRACT, "ArithmeticException", ""));
    Harvest sent = harvest(7, rows, articles, failures);
    Harvest received = CoderUtils.clone(SerializableCoder.of(Harvest.class), sent);
    assertThat(received).isEqualTo(sent).hasSameHashCodeAs(sent);
    assertThat(received.rows()).containsExactlyElementsOf(rows);
    assertThat(received.articles()).containsExactlyElementsOf(articles);
    assertThat(received.failures()).containsExactlyElementsOf(failures);
  }

  @Test
  void differsInEachPart() {
    Harvest one = harvest(1, List.of(), List.of(), List.of());
    MetricRow row = new MetricRow(List.of("a"));
    ArticleRow article = new ArticleRow(List.of("a"));
    Failure failure = new Failure("a", Stage.READ, "empty", "");
    assertThat(one)
        .isNotEqualTo(harvest(2, List.of(), List.of(), List.of()))
        .isNotEqualTo(harvest(1, List.of(row), List.of(), List.of()))
        .isNotEqualTo(harvest(1, List.of(), List.of(article), List.of()))
        .isNotEqualTo(harvest(1, List.of(), List.of(), List.of(failure)));
  }

  @Test
  void nothingIsAHarvest() {
    Harvest nothing = harvest(0, List.of(), List.of(), List.of());
    assertThat(nothing.rows()).isEmpty();
    assertThat(nothing.articles()).isEmpty();
    assertThat(nothing.failures()).isEmpty();
  }

  private static Harvest harvest(
      int batch, List<MetricRow> rows, List<ArticleRow> articles, List<Failure> failures) {
    return Harvest.of(
        batch,
        PackedRows.of(rows.stream().map(MetricRow::cells)),
        PackedRows.of(articles.stream().map(ArticleRow::cells)),
        failures,
        List.of(),
        List.of(),
        List.of());
  }
}
