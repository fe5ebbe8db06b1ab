package io.zhibiao.audit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPartsTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-02-25, 2021-02-25, 2021-02-25",
    "2021-01/2021-09, 2021-01-01, 2021-09-30",
    "2020/2021, 2020-01-01, 2021-12-31",
  })
  void readsPeriods(String edtf, LocalDate start, LocalDate end) {
    assertThat(NamedParts.period(edtf)).contains(Period.of(edtf, start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "去年", "2021-13", "2021/2020", "2021-02-30", "2021/", "/", "21"})
  void refusesWhatIsNoPeriod(String cell) {
    assertThat(NamedParts.period(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"江苏省/南通市, 320600", "江苏省常州市金坛区, 320413", "金坛, 320413", "无此地, ''"})
  void findsRegionsByName(String name, String code) {
    assertThat(NamedParts.regionOfName(name).map(Region::code).orElse("")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"320413, 江苏省/常州市/金坛区", "999999, ''"})
  void keepsCodesThatNoTableHas(String code, String path) {
    assertThat(NamedParts.regionOfCode(code)).isEqualTo(new Region(code, path));
  }

  @ParameterizedTest
  @CsvSource({
    "140.3, 亿元, 14030000000, CNY",
    "'1,820', 家, 1820, 家",
    "751000, ha, 751000, ha",
    "约1.1万亿, 元, 1100000000000, CNY",
    "52.8, pp, 52.8, pp",
    "1102690000000, CNY, 1102690000000, CNY",
    "２３０８, 家, 2308, 家",
    "17.5, '', 17.5, ''",
  })
  void readsValuesInTheirUnits(String value, String unit, BigDecimal number, String symbol) {
    Optional<NamedValues.Read> read = new NamedValues(new Extractor()).read(value, unit);
    Figure.Quantity quantity = read.orElseThrow().quantity();
    assertThat(quantity.amount().low()).isEqualByComparingTo(number);
    assertThat(quantity.unit()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "—", "不详", "1.2.3"})
  void takesNoValueForNone(String value) {
    assertThat(new NamedValues(new Extractor()).read(value, "亿元")).isEmpty();
  }
}
