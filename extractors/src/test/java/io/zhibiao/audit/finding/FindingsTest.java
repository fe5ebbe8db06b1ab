package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

  static Stream<CSVRecord> sentences() {
    return Pages.table("sentences.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsWhatASentenceTells(CSVRecord row) {
    String told =
        Findings.of(Pages.sentence(row.get("text"))).stream()
            .map(Finding::explanation)
            .collect(Collectors.joining("|"));
    assertThat(told).isEqualTo(row.get("findings"));
  }

  /** The bounds are what was once reached, less a little. */
  @Test
  void findsWhatAPersonFindsOnPages() {
    Set<String> told = new HashSet<>();
    Pages.manifest().forEach(page -> told.addAll(told(Pages.page(page))));
    List<String> gold =
        Pages.table("findings.tsv").stream()
            .map(
                row ->
                    String.join(
                        " ",
                        row.get("source"),
                        row.get("kind"),
                        row.get("verdict"),
                        row.get("figures")))
            .toList();
    assertThat(share(gold, told, " holds ")).as("relations that hold").isGreaterThan(0.93);
    assertThat(share(gold, told, " breaks ")).as("errors").isGreaterThan(0.92);
    assertThat(told.stream().filter(one -> one.contains(" breaks "))).isSubsetOf(gold);
  }

  private static double share(List<String> gold, Set<String> told, String verdict) {
    List<String> wanted = gold.stream().filter(row -> row.contains(verdict)).toList();
    assertThat(wanted).hasSizeGreaterThan(20);
    return (double) wanted.stream().filter(told::contains).count() / wanted.size();
  }

  private static Set<String> told(List<Metric> metrics) {
    Map<String, String> texts =
        metrics.stream().collect(Collectors.toMap(Metric::id, metric -> metric.evidence().text()));
    return Findings.of(metrics).stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.source(),
                    finding.kind().label(),
                    finding.outcome().label(),
                    finding.metricIds().stream()
                        .map(id -> texts.getOrDefault(id, ""))
                        .collect(Collectors.joining(";"))))
        .collect(Collectors.toSet());
  }

  @Test
  void aFindingHasItsEvidence() {
    List<Metric> metrics = Pages.sentence("粮食播种面积75.1万公顷，水稻种植面积37万公顷，占粮食播种面积的49.3%。");
    Finding finding = Findings.of(metrics).get(0);
    assertThat(finding.kind()).isEqualTo(Kind.SHARE);
    assertThat(finding.outcome()).isEqualTo(Outcome.HOLDS);
    assertThat(finding.expected()).isEqualByComparingTo("49.267643");
    assertThat(finding.reported()).isEqualByComparingTo("49.3");
    assertThat(finding.expected().subtract(finding.reported()).abs())
        .isLessThan(finding.tolerance());
    assertThat(finding.metricIds())
        .containsExactly(metrics.get(1).id(), metrics.get(0).id(), metrics.get(2).id());
    assertThat(finding.sentence()).contains("49.3%");
  }

  @Test
  void idsStayWhileRowsStay() {
    List<Metric> metrics = Pages.sentence("全市共有学校120所，其中公办学校95所，民办学校25所。");
    assertThat(Findings.of(metrics)).hasSize(1).isEqualTo(Findings.of(metrics));
    List<Metric> others = Pages.sentence("今年，全市共有学校120所，其中公办学校95所，民办学校25所。");
    assertThat(Findings.of(others).get(0).id()).isNotEqualTo(Findings.of(metrics).get(0).id());
  }

  @Test
  void sourcesRepeatEachOther() {
    List<Metric> all = new ArrayList<>();
    Pages.manifest().stream()
        .filter(page -> page.get("source").startsWith("communique"))
        .forEach(page -> all.addAll(Pages.page(page)));
    List<Finding> between =
        Findings.of(all).stream()
            .filter(finding -> finding.kind() == Kind.REPEAT)
            .filter(finding -> finding.source().equals("communique-errors.txt"))
            .toList();
    assertThat(between.stream().map(Finding::explanation))
        .contains("1286.47亿 = 1286.47亿", "563.81亿 ≠ 536.81亿");
  }

  @Test
  void tablesAddUpDownAndAcross() {
    String table =
        """
        2020年末抚州市户籍人口

        | 指标 | 单位 | 男 | 女 | 合计 |
        |---|---|---|---|---|
        | 城镇人口 | 人 | 12040 | 11890 | 23930 |
        | 农村人口 | 人 | 20110 | 19870 | 39980 |
        | 户籍人口 | 人 | 32150 | 31760 | 63910 |
        """;
    assertThat(explained(table))
        .contains("12040 + 11890 = 23930", "12040 + 20110 = 32150", "23930 + 39980 = 63910");
    assertThat(explained(table.replace("39980", "39890")))
        .contains("20110 + 19870 = 39980 ≠ 39890", "23930 + 39890 = 63820 ≠ 63910");
  }

  @Test
  void aHeadlineIsToldAgainUnderTheSameNameAndTime() {
    String text = "2021年上半年抚州市社会消费品零售总额增长1.6%%\n\n据市统计局消息，2021年上半年，全市实现社会消费品零售总额%s亿元，同比增长%s%%。\n";
    assertThat(explained(text.formatted("241.5", "6.1"))).contains("1.6% ≠ 6.1%");
    assertThat(explained(text.formatted("241.5", "1.6"))).contains("1.6% = 1.6%");
    assertThat(explained(text.formatted("241.5", "8.3"))).doesNotContain("1.6% ≠ 8.3%");
  }

  @Test
  void aTableThatAddsUpNowhereHasNoTotals() {
    String table =
        """
        2020年抚州市主要产品产量

        | 产品 | 单位 | 上半年 | 全年 |
        |---|---|---|---|
        | 水泥 | 万吨 | 1204 | 2393 |
        | 钢材 | 万吨 | 2011 | 3998 |
        | 煤炭 | 万吨 | 3512 | 6932 |
        """;
    assertThat(explained(table)).isEmpty();
  }

  private static List<String> explained(String text) {
    return Findings.of(Pages.sentence(text)).stream().map(Finding::explanation).toList();
  }

  @Test
  void nothingIsToldOfNothing() {
    assertThat(Findings.of(Collections.emptyList())).isEmpty();
  }
}
