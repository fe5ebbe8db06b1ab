package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "棉花单产增长 $4.6\\%$。|棉花单产增长4.6%。",
        "水库蓄水 $3.2 \\times 10^{8}$ 立方米。|水库蓄水3.2亿立方米。",
        "气温 $21.5^{\\circ}\\mathrm{C}$。|气温21.5℃。",
        "渠长 $35.6 \\mathrm{~km}$。|渠长35.6km。",
        "占水面$\\frac{1}{4}$。|占水面1/4。",
        "成活率$\\ge$ 90%。|成活率≥90%。",
        "出栏<b>8.9</b>万头。|出栏8.9万头。",
        "渠长~~18~~里。|渠长18里。",
        "若a<b且c>2。|若a<b且c>2。",
        "路灯18**盏**。|路灯18盏。",
        "茶农__920户__。|茶农920户。",
        "增长8\\.9%。|增长8.9%。",
        "经费$6526万，其中$30万。|经费$6526万，其中$30万。",
        "张**等5人。|张**等5人。",
        "张**和李**作证。|张**和李**作证。",
        "`出口额`增长。|出口额增长。",
        "**进口额**增长。|进口额增长。",
        "长3*5米。|长3*5米。",
      })
  void marksMeanNothingButMoneyAndNamesStay(String text, String plain) {
    assertThat(Notation.plain(text).replace("\0", "")).isEqualTo(plain);
    assertThat(Notation.plain(text)).hasSameSizeAs(text);
  }
}
