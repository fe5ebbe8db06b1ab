package io.zhibiao.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.quantity.Quantities;
import io.zhibiao.extract.value.FigureType;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitEntryTest {

  /** Whose units measure the same thing whatever is counted or paid. */
  private static final Set<String> OPEN = Set.of("count", "money");

  @Test
  void leadsToTheSi() {
    UnitEntry area = UnitEntry.of("km2", FigureType.MEASURE);
    assertThat(area.dimension()).isEqualTo("area");
    assertThat(area.si()).isEqualTo("m2");
    assertThat(area.factor()).isEqualByComparingTo("1000000");
    assertThat(UnitEntry.of("‰", FigureType.PERCENTAGE).factor()).isEqualByComparingTo("0.001");
    assertThat(UnitEntry.of("Cel", FigureType.MEASURE).factor()).isNull();
  }

  @Test
  void unitsOfMoneyAndOfThingsCountedGoByTheirType() {
    assertThat(UnitEntry.of("CNY/m2", FigureType.MONEY))
        .isEqualTo(new UnitEntry("CNY/m2", "money", "", null));
    assertThat(UnitEntry.of("家", FigureType.COUNT).dimension()).isEqualTo("count");
  }

  @Test
  void everyMeasuredUnitThatIsReadIsListed() {
    assertThat(Table.load(Quantities.class, "units.tsv").rows().stream())
        .filteredOn(row -> !OPEN.contains(row.get("type")))
        .filteredOn(row -> !isListed(row.get("unit"), row.get("type")))
        .extracting(row -> row.get("unit"))
        .isEmpty();
  }

  private static boolean isListed(String unit, String type) {
    FigureType measured = FigureType.valueOf(type.toUpperCase(Locale.ROOT));
    return !UnitEntry.of(unit, measured).dimension().equals(measured.label());
  }
}
