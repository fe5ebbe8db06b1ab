package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.FigureType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the line above a list, or a heading, says of the lines below. */
class ListLeadsTest {

  @Test
  void aHeadingThatIsANameNamesWhatTheLinesBelowCount() {
    assertThat(
            read(
                "150000",
                """
                疫情通报

                　　10月5日新增病例61例。具体情况如下：
                　　一、本土确诊病例
                　　呼和浩特市41例（玉泉区22例），其中轻型33例；
                　　包头市3例。
                　　二、本土无症状感染者
                　　包头市48例（昆都仑区30例）
                """))
        .contains(
            "41例 本土确诊病例 150100",
            "22例 本土确诊病例 150104",
            "3例 本土确诊病例 150200",
            "48例 本土无症状感染者 150200",
            "30例 本土无症状感染者 150203");
  }

  @Test
  void aHeadingThatIsADeedNamesNothing() {
    assertThat(read("150000", "工作简报\n\n　　全市动员。\n　　一、推进项目\n　　包头市3例。\n"))
        .containsExactly("3例  150200");
  }

  @Test
  void theLeadOfARankingTellsWhatItsLinesMeasure() {
    assertThat(
            read(
                "140000",
                """
                空气排名

                　　按综合指数由小到大，9月各市排名如下（前一数为综合指数，括号内为同比变化幅度）：
                1.大同市  4.18（-2.6%）
                2.朔州市  4.67（+0.4%）
                """))
        .endsWith("4.18 综合指数 140200", "-2.6% 综合指数 140200", "4.67 综合指数 140600", "+0.4% 综合指数 140600");
  }

  private static List<String> read(String home, String text) {
    Document document =
        new Document("page.txt", text, "", Optional.of(LocalDate.of(2022, 10, 6)), home);
    return TableCells.metrics(document).stream()
        .filter(metric -> metric.figure().type() != FigureType.DATE)
        .map(
            metric ->
                metric.evidence().text()
                    + " "
                    + metric.reading().indicator()
                    + " "
                    + metric.reading().region().code())
        .toList();
  }
}
