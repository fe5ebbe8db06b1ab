package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  /** Two parts and their whole, all levels of one thing. */
  private static Optional<Outcome> sum(String one, String two, String whole, Trust trust) {
    String text = "收入%s，支出%s，往来%s。".formatted(one, two, whole);
    List<Told> told = Ledger.of(Pages.sentence(text)).told();
    assertThat(told).hasSize(3);
    return Judge.judge(Relation.of(Formula.SUM, told.subList(0, 2), told.get(2), trust))
        .map(Finding::outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "12.3亿元, 5.2亿元, 17.5亿元, OPEN,    HOLDS",
    "12.3亿元, 5.2亿元, 17.6亿元, CERTAIN, HOLDS",
    "12.3亿元, 5.2亿元, 17.7亿元, CERTAIN, BREAKS",
    "12.3亿元, 5.2亿元, 17.7亿元, OPEN,",
    "312.3亿元, 145.2亿元, 475.5亿元, LIKELY, BREAKS",
    "312.3亿元, 145.2亿元, 833.9亿元, LIKELY,",
    "12.3亿元, 5.2亿元, 71.5亿元, CERTAIN, BREAKS",
    "12.3亿元, 5.2亿元, 96.8亿元, CERTAIN,",
    "约12.3亿元, 5.2亿元, 19.5亿元, CERTAIN,",
    "约12.3亿元, 5.2亿元, 18.0亿元, CERTAIN, HOLDS",
  })
  void anErrorNeedsATextThatLeavesNoOtherReading(
      String one, String two, String whole, Trust trust, Outcome outcome) {
    assertThat(sum(one, two, whole, trust)).isEqualTo(Optional.ofNullable(outcome));
  }
}
