package io.zhibiao.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionEntryTest {

  @Test
  void townIsHeldByCountyCityProvinceAndCountry() {
    assertThat(RegionEntry.holding("320413108"))
        .containsExactly(
            new RegionEntry("320413108", "朱林镇", "town", "320413"),
            new RegionEntry("320413", "金坛区", "county", "320400"),
            new RegionEntry("320400", "常州市", "city", "320000"),
            new RegionEntry("320000", "江苏省", "province", "100000"),
            new RegionEntry("100000", "全国", "country", ""));
  }

  @Test
  void districtOfAMunicipalityHasNoCity() {
    assertThat(RegionEntry.holding("110101"))
        .extracting(RegionEntry::code)
        .containsExactly("110101", "110000", "100000");
  }

  @Test
  void divisionThatIsNoMoreIsKnown() {
    assertThat(RegionEntry.holding("320684"))
        .first()
        .isEqualTo(new RegionEntry("320684", "海门市", "county", "320600"));
  }

  @Test
  void codeThatNeverWasHasNone() {
    assertThat(RegionEntry.holding("999999")).isEmpty();
    assertThat(RegionEntry.holding("")).isEmpty();
  }
}
