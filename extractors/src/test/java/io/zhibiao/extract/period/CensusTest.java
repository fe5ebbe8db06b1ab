package io.zhibiao.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.value.Period;
import org.junit.jupiter.api.Test;

class CensusTest {

  @Test
  void aCensusIsOfTheDayThatItCountsAt() {
    assertThat(Census.named("龙山县第六次全国人口普查主要数据公报").map(Period::edtf)).contains("2010-11-01");
    assertThat(Census.named("2005年全国1%人口抽样调查公报").map(Period::edtf)).contains("2005-11-01");
    assertThat(Census.named("某市第四次全国经济普查公报").map(Period::edtf)).contains("2018-12-31");
  }

  @Test
  void otherCountsHaveNoSuchDay() {
    assertThat(Census.named("第四次全省园林普查公报")).isEmpty();
    assertThat(Census.named("全县人口普查工作会议")).isEmpty();
  }
}
