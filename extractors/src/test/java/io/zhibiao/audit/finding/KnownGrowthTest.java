package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Growth against the level that another source tells of the year before. */
class KnownGrowthTest {

  private static final String BEFORE = "2021年，衢州市货物进出口总额284.7亿元。";

  @Test
  void theLevelBeforeStandsInAnotherSource() {
    assertThat(told(BEFORE, "2022年，衢州市货物进出口总额354.8亿元，比上年增长24.6%。"))
        .containsExactly("HOLDS 354.8亿 ÷ 284.7亿 − 1 = 24.622% ≈ 24.6%");
  }

  @Test
  void aMisprintBreaks() {
    assertThat(told(BEFORE, "2022年，衢州市货物进出口总额354.8亿元，比上年增长26.4%。"))
        .containsExactly("BREAKS 354.8亿 ÷ 284.7亿 − 1 = 24.622% ≠ 26.4%");
  }

  /** Revised levels, rates at constant prices, other years, other places. */
  @Test
  void whatMayBeMeantOtherwiseIsNoError() {
    assertThat(told(BEFORE, "2022年，衢州市货物进出口总额354.8亿元，比上年增长23.9%。")).isEmpty();
    assertThat(told(BEFORE, "2022年，衢州市货物进出口总额354.8亿元，按可比价格计算，比上年增长26.4%。")).isEmpty();
    assertThat(told(BEFORE, "2023年，衢州市货物进出口总额354.8亿元，比上年增长26.4%。")).isEmpty();
    assertThat(told(BEFORE, "2022年，湖州市货物进出口总额354.8亿元，比上年增长26.4%。")).isEmpty();
  }

  private static List<String> told(String... texts) {
    List<Metric> metrics = new ArrayList<>();
    for (String text : texts) {
      Document document = Document.of(metrics.size() + ".txt", text);
      metrics.addAll(new Extractor().extract(document).metrics());
    }
    return Findings.of(metrics).stream()
        .map(finding -> finding.outcome() + " " + finding.explanation())
        .toList();
  }
}
