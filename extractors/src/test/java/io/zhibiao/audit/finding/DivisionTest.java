package io.zhibiao.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

  @ParameterizedTest
  @CsvSource({
    "'公办学校,民办学校', true",
    "'第二产业投资,第一产业投资,第三产业投资', true",
    "'第二产业投资,第三产业投资', false",
    "'公办学校,公办幼儿园', false",
    "'公办学校,乡村学校', false",
  })
  void knowsNamesThatLeaveNoRest(String names, boolean isDivision) {
    List<String> parts = List.of(names.split(",", -1));
    assertThat(Division.known().stream().anyMatch(division -> division.isMadeOf(parts)))
        .isEqualTo(isDivision);
  }

  @Test
  void aSentenceAnnouncesItsOwn() {
    Division division = Division.announced("从省属和市属看，省属投资增长。").orElseThrow();
    assertThat(division.partOf("省属投资")).isZero();
    assertThat(division.partOf("市属投资")).isOne();
    assertThat(division.partOf("民间投资")).isNegative();
    assertThat(division.restOf("市属投资")).isEqualTo("投资");
  }

  @ParameterizedTest
  @CsvSource({"从行业看，投资增长。", "从上级和下级的关系以及各方面长期以来的情况看，投资增长。", "今年和明年看，投资增长。"})
  void othersAnnounceNone(String sentence) {
    assertThat(Division.announced(sentence)).isEmpty();
  }
}
