package io.zhibiao.pipeline.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.quantity.Quantities;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  /** Written so in Chinese texts, too. */
  private static final Set<String> LATIN = Set.of("dB(A)", "TOPS", "PFLOPS", "EFLOPS", "P", "NTU");

  @ParameterizedTest
  @CsvSource({"CNY/m2, 元/平方米", "t.km, 吨公里", "m3/s, 立方米/秒", "MV.A, 兆伏安培", "L/100km, 升/百公里", "家, 家"})
  void partsAreNamed(String unit, String chinese) {
    assertThat(Units.chinese(unit)).isEqualTo(chinese);
  }

  @Test
  void everyUnitThatIsReadHasAChineseName() {
    assertThat(Table.load(Quantities.class, "units.tsv").rows())
        .extracting(row -> row.get("unit"))
        .isNotEmpty()
        .filteredOn(unit -> !LATIN.contains(unit))
        .filteredOn(unit -> Units.chinese(unit).chars().anyMatch(UnitsTest::isLatin))
        .isEmpty();
  }

  private static boolean isLatin(int character) {
    return character < 0x80 && Character.isLetter(character);
  }
}
