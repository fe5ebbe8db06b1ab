package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.Metric;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One digit of one figure, where one is enough. */
class MendTest {

  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @CsvSource({
    "全市共有学校120所，其中公办学校95所，民办学校35所。, 120所, 130",
    "全市共有学校120所，其中公办学校95所，民办学校25所。, '', ''",
    "全市共有学校120所，其中公办学校95所，民办学校52所。, '', ''",
    "全区工业投资由8.0亿元增加到10.0亿元，增长23.0%。, 23.0%, 25.0",
  })
  void offersADigit(String text, String figure, String digits) {
    List<Metric> metrics = EXTRACTOR.extract(Document.of("page.txt", text)).metrics();
    List<String> mends = Findings.of(metrics).stream().map(Finding::mend).distinct().toList();
    String id =
        metrics.stream()
            .filter(metric -> metric.evidence().text().equals(figure))
            .map(Metric::id)
            .findFirst()
            .orElse("");
    assertThat(mends).containsExactly(id.isEmpty() ? "" : id + "=" + digits);
  }
}
