package io.zhibiao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.value.Figure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units that an article declares once, and what they do not reach. */
class DeclaredUnitsTest {

  @Test
  void whatIsDeclaredOfAllHoldsForTheArticle() {
    assertThat(read("（以下单位均为万元）", "收入总计6，218.45（含结余402.17）。支出12，其中工资8。"))
        .containsExactly(
            "62184500 CNY 6，218.45", "4021700 CNY 402.17", "120000 CNY 12", "80000 CNY 8");
    assertThat(read("文中数据以亿元为单位。", "产值1820.5，增长7.2%。"))
        .containsExactly("100000000 CNY 亿元", "182050000000 CNY 1820.5", "7.2 % 7.2%");
  }

  @Test
  void namesYearsAndOtherUnitsStay() {
    assertThat(read("（以下单位均为万元）", "见附件3，热线12345。有9辆车。")).containsExactly("9 辆 9辆");
  }

  @Test
  void aLabelAloneHoldsForNumbersWithDecimals() {
    assertThat(read("（单位：万元）", "支出5，903.52，项目支出4026，")).containsExactly("59035200 CNY 5，903.52");
  }

  @Test
  void aBracketHoldsForItsSentence() {
    assertThat(read("流量（单位：立方米每秒），各站分别是11800、960和92。共计31，")).hasSize(3);
  }

  @Test
  void aLeadHoldsForItsList() {
    assertThat(read("各市排名如下（前一数为综合指数，括号内为增幅）：", "1.大同市 4.18（-2.6%）", "这些市共计31.5。全年如此。"))
        .containsExactly("4.18  4.18", "-2.6 % -2.6%");
  }

  @Test
  void moneyIsRenminbiWhereAllIsShownInIt() {
    assertThat(DeclaredUnits.inRenminbi(List.of("除另有说明外，所有金额以人民币列示"))).isTrue();
    assertThat(DeclaredUnits.inRenminbi(List.of("本文金额均以人民币千元列示"))).isTrue();
    assertThat(DeclaredUnits.inRenminbi(List.of("贸易均以人民币结算"))).isFalse();
  }

  private static List<String> read(String... article) {
    List<DeclaredUnit> units = DeclaredUnits.of(List.of(article));
    List<String> read = new ArrayList<>();
    for (int i = 0; i < article.length; i++) {
      for (Mention mention : Quantities.in(article[i], List.of(), units.get(i))) {
        Figure.Quantity quantity = (Figure.Quantity) mention.figure();
        read.add(
            quantity.amount().low().stripTrailingZeros().toPlainString()
                + " "
                + quantity.unit()
                + " "
                + article[i].substring(mention.span().start(), mention.span().end()));
      }
    }
    return read;
  }
}
