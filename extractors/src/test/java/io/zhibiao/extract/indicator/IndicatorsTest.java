package io.zhibiao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorsTest {

  private static final Indicators STANDARD = Indicators.standard();

  @ParameterizedTest
  @MethodSource("named")
  void findsWhatANameMeans(Table.Row row) {
    assertThat(STANDARD.canonical(row.get("printed")).map(Indicator::id)).hasValue(row.get("id"));
  }

  @ParameterizedTest
  @MethodSource("unnamed")
  void guessesNothing(Table.Row row) {
    assertThat(STANDARD.canonical(row.get("printed"))).as(row.get("printed")).isEmpty();
  }

  static Stream<Table.Row> named() {
    List<Table.Row> rows = rows().filter(row -> !row.get("id").isEmpty()).toList();
    assertThat(rows).hasSizeGreaterThan(80);
    return rows.stream();
  }

  static Stream<Table.Row> unnamed() {
    List<Table.Row> rows = rows().filter(row -> row.get("id").isEmpty()).toList();
    assertThat(rows).hasSizeGreaterThan(40);
    return rows.stream();
  }

  private static Stream<Table.Row> rows() {
    return Table.load(IndicatorsTest.class, "/testdata/corpus/canonical.tsv").rows().stream();
  }

  @Test
  void everyNameOfTheTableLeadsToItsIndicator() {
    assertThat(STANDARD.all()).hasSizeGreaterThan(400);
    for (Indicator indicator : STANDARD.all()) {
      for (String name : indicator.names()) {
        assertThat(STANDARD.canonical(name)).as(name).hasValue(indicator);
      }
    }
  }

  @Test
  void tableIsWhole() {
    Set<String> ids = new HashSet<>();
    for (Indicator indicator : STANDARD.all()) {
      assertThat(ids.add(indicator.id())).as(indicator.id()).isTrue();
      assertThat(indicator.id()).matches("[a-z][a-z0-9_]*");
      assertThat(indicator.theme()).isNotEmpty();
      assertThat(indicator.name()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "出口, MONEY, LEVEL, exports",
    "出口, PERCENTAGE, INCREASE, exports",
    "出口, COUNT, LEVEL, ''",
    "出口, PERCENTAGE, LEVEL, ''",
    "森林覆盖率, PERCENTAGE, LEVEL, forest_coverage",
    "森林覆盖率, MEASURE, LEVEL, ''",
    "粮食总产量, MEASURE, LEVEL, grain_output",
    "粮食总产量, MONEY, LEVEL, ''",
    "集装箱吞吐量, MEASURE, LEVEL, port_containers",
    "地区生产总值, RATIO, RATIO, gdp",
    "城镇新增就业, COUNT, LEVEL, employment_urban_new",
  })
  void levelIsOfTheIndicatorsKind(String name, FigureType type, Aspect aspect, String id) {
    assertThat(STANDARD.canonical(name, type, aspect).map(Indicator::id).orElse("")).isEqualTo(id);
  }

  @Test
  void usersOwnWin() {
    Indicators own =
        Indicators.of(
            List.of(
                new Indicator("sock_output", "工业", "袜业产值", "CNY", List.of("袜子产值", "出口")),
                new Indicator("gdp", "", "经济总量", "", List.of())));
    Indicators all = STANDARD.with(own);
    assertThat(all.canonical("全市袜子产值").map(Indicator::id)).hasValue("sock_output");
    assertThat(all.canonical("出口").map(Indicator::id)).hasValue("sock_output");
    assertThat(all.canonical("出口额").map(Indicator::id)).hasValue("exports");
    assertThat(all.canonical("经济总量").map(Indicator::name)).hasValue("经济总量");
    assertThat(all.canonical("GDP")).as("its row is replaced").isEmpty();
    assertThat(all.all()).hasSize(STANDARD.all().size() + 1);
    assertThat(STANDARD.canonical("袜子产值")).isEmpty();
  }

  @Test
  void oneNameBelongsToOneIndicator() {
    Indicator one = new Indicator("one", "", "产量", "", List.of());
    Indicator other = new Indicator("other", "", "产值", "", List.of("产 量"));
    assertThatThrownBy(() -> Indicators.of(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("产量", "one", "other");
  }

  @Test
  void aliasesAreCutAtBars() {
    assertThat(Indicators.aliases("GDP| 生产总值 ||")).containsExactly("GDP", "生产总值");
    assertThat(Indicators.aliases("")).isEmpty();
  }

  @Test
  void longNamesCostNoMoreThanTheirLength() {
    assertThat(STANDARD.canonical("（".repeat(500_000))).isEmpty();
    assertThat(STANDARD.canonical("全市".repeat(500_000))).isEmpty();
    assertThat(STANDARD.canonical("")).isEmpty();
  }
}
