package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowersOfTenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "蓄水3.2×10^8立方米。|蓄水3.2亿立方米。",
        "蓄水3.2×10^{4}立方米。|蓄水3.2万立方米。",
        "蓄水3.2 ×10⁷ m³。|蓄水3.2千万m³。",
        "蓄水３．２×１０⁸立方米。|蓄水３．２亿立方米。",
        "蓄水13.20×108立方米。|蓄水13.20亿立方米。",
        "蓄水3.2×104m3。|蓄水3.2万m3。",
        "发电3.6×108 kWh。|发电3.6亿kWh。",
        "接力跑4×100米。|接力跑4×100米。",
        "木板2.5×105厘米。|木板2.5×105厘米。",
        "桌面3×104个。|桌面3×104个。",
        "稀释2.1×109倍。|稀释2.1×109倍。",
        "浓度2×10^5。|浓度2十万。",
        "×10|×10",
        "5×10^|5×10^"
      })
  void powersAreSpelledAndSizesStay(String text, String plain) {
    String spelled = PowersOfTen.spelled(text);
    assertThat(spelled.replace("\0", "")).isEqualTo(plain);
    assertThat(spelled).hasSameSizeAs(text);
  }

  @Test
  void raisedDigitsInATagAreAPower() {
    assertThat(new SourceText("库容2.4×10<sup>8</sup>立方米").plain().replace("\0", ""))
        .isEqualTo("库容2.4亿立方米");
  }
}
