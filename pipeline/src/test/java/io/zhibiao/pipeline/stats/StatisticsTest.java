package io.zhibiao.pipeline.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.SampleRows;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private final Statistics statistics = new Statistics(Indicators.standard());

  private void add(Map<MetricColumn, String> cells) {
    statistics.add(SampleRows.metric("a.txt", "1", cells).metric());
  }

  @Test
  void figuresAreCountedByWhatTheyAre() {
    add(Map.of());
    add(Map.of(MetricColumn.TYPE, "count", MetricColumn.UNIT, "家", MetricColumn.DOUBT, "region"));
    add(
        Map.of(
            MetricColumn.INDICATOR,
            "某种没有的名称",
            MetricColumn.REGION,
            "",
            MetricColumn.REGION_CODE,
            "",
            MetricColumn.DOUBT,
            "region;period"));
    assertThat(statistics.all()).isEqualTo(new Share("", 3, 2));
    assertThat(statistics.by(Facet.TYPE, 9))
        .containsExactly(new Share("money", 2, 1), new Share("count", 1, 1));
    assertThat(statistics.by(Facet.REGION, 9))
        .containsExactly(new Share("江苏省/常州市/金坛区", 2, 1), new Share("", 1, 1));
    assertThat(statistics.by(Facet.THEME, 9)).contains(new Share("", 2, 2));
    assertThat(statistics.by(Facet.DOUBT, 9))
        .containsExactly(new Share("region", 2, 2), new Share("", 1, 0), new Share("period", 1, 1));
  }

  @Test
  void yearsAreInOrderAndTheRestIsOneLine() {
    for (int year : new int[] {2021, 2019, 2021, 2020, 2018}) {
      add(
          Map.of(
              MetricColumn.PERIOD,
              Integer.toString(year),
              MetricColumn.PERIOD_START,
              year + "-01-01",
              MetricColumn.PERIOD_END,
              year + "-12-31"));
    }
    assertThat(statistics.by(Facet.PERIOD, 4))
        .extracting(Share::name)
        .containsExactly("2018", "2019", "2020", "2021");
    assertThat(statistics.by(Facet.PERIOD, 3))
        .containsExactly(
            new Share("2018", 1, 0), new Share("2021", 2, 0), new Share(Share.OTHERS, 2, 0));
  }

  @Test
  void nothingIsNothing() {
    assertThat(statistics.all()).isEqualTo(new Share("", 0, 0));
    assertThat(statistics.by(Facet.TYPE, 9)).isEmpty();
  }
}
