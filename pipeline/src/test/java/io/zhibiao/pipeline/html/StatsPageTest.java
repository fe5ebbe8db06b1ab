package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.row.MetricColumn;
import io.zhibiao.pipeline.row.SampleRows;
import io.zhibiao.pipeline.stats.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is in a result, in a real browser. */
@ExtendWith(WithBrowser.class)
class StatsPageTest {

  private static final String HOSTILE = "<script>document.title='alive'</script>\u202E省";

  private final Browser browser;

  StatsPageTest(Browser browser, @TempDir Path temp) throws IOException {
    this.browser = browser;
    Statistics statistics = new Statistics(Indicators.standard());
    statistics.add(SampleRows.metric("a.txt", "1", "5").metric());
    statistics.add(SampleRows.metric("a.txt", "2", "6").metric());
    statistics.add(
        SampleRows.metric(
                "a.txt",
                "3",
                Map.of(MetricColumn.REGION, HOSTILE, MetricColumn.DOUBT, "region;period"))
            .metric());
    Path page = StatsPage.write(temp, "<b>out</b>/metrics.csv", statistics, 12);
    assertThat(page).isEqualTo(temp.resolve("html/stats.html"));
    assertThat(Files.readString(page)).doesNotContain("<script>document", "\u202E", "<b>out");
    browser.open(page);
  }

  @Test
  void countsAndBarsAreShown() {
    assertThat(browser.texts(".totals dd")).containsExactly("3", "1");
    assertThat(browser.texts("h2")).containsExactly("按类型", "按地区", "按年份", "按主题", "按存疑的列");
    assertThat(browser.texts("table tbody th")).contains("江苏省/常州市/金坛区", "金额", "都有把握");
    assertThat(browser.texts("svg")).hasSizeGreaterThan(5);
    browser.click("#language");
    assertThat(browser.texts("h2")).contains("By type", "By column in doubt");
  }

  @Test
  void hostileNamesStayText() {
    assertThat(browser.texts("table tbody th"))
        .contains("<script>document.title='alive'</script>[U+202E]省");
    assertThat(browser.texts("main p")).containsExactly("<b>out</b>/metrics.csv");
  }
}
