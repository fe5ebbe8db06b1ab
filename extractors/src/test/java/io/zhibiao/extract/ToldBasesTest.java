package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.bind.Link;
import io.zhibiao.extract.bind.NameSource;
import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ToldBasesTest {

  private static final Period YEAR =
      Period.of("2020", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
  private static final Period MONTH =
      Period.of("2020-05", LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));

  private static Link rise(Comparison base, NameSource source, String predicate) {
    return new Link("进口", source, "", predicate, Aspect.INCREASE, base, Verdict.ACTUAL);
  }

  @Test
  void changesOfOneTimeShareABaseWhereAllHaveIt() {
    ToldBases bases = new ToldBases();
    bases.take(rise(Comparison.YOY, NameSource.BEFORE, "同比增长"), YEAR);
    assertThat(bases.of(YEAR)).isEqualTo(Comparison.YOY);
    assertThat(bases.of(MONTH)).isEqualTo(Comparison.NONE);
    bases.take(rise(Comparison.MOM, NameSource.BEFORE, "环比增长"), YEAR);
    assertThat(bases.of(YEAR)).isEqualTo(Comparison.NONE);
  }

  @Test
  void onlyARiseOfTheLevelBeforeGoesByThem() {
    Link carried = rise(Comparison.NONE, NameSource.CARRIED, "增长");
    assertThat(NamedBase.like(carried, Comparison.YOY).comparison()).isEqualTo(Comparison.YOY);
    assertThat(NamedBase.like(carried, Comparison.MOM).comparison()).isEqualTo(Comparison.NONE);
    Link named = rise(Comparison.NONE, NameSource.BEFORE, "增长");
    assertThat(NamedBase.like(named, Comparison.YOY).comparison()).isEqualTo(Comparison.NONE);
    Link averaged = rise(Comparison.NONE, NameSource.CARRIED, "年均增长");
    assertThat(NamedBase.like(averaged, Comparison.YOY).comparison()).isEqualTo(Comparison.NONE);
  }
}
