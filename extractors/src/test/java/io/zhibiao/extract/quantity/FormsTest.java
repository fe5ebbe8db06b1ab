package io.zhibiao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form takes what it is for, and leaves what only looks like it to others or to nobody. */
class FormsTest {

  /** Form, text, then every figure: its characters, low, high and unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ordinal | 名列全省第三 | 第三 3 3 ",
        "structure | 三次产业结构为19∶43∶38 | 19 19 19 %; 43 43 43 %; 38 38 38 %",
        "doubling | 产值翻了两番 | 翻了两番 4 4 倍",
        "tenths | 优惠两成半 | 两成半 25 25 %",
        "small-money | 每双卖三块五 | 每双卖三块五 3.5 3.5 CNY/双",
        "small-money | 共12元3角4分 | 12元3角4分 12.34 12.34 CNY",
        "small-money | 卖五块六到五块八 | 五块六到五块八 5.6 5.8 CNY",
        "degrees | 夜里零下12℃ | 零下12℃ -12 -12 Cel",
        "degrees | 体温摄氏37度 | 摄氏37度 37 37 Cel",
        "degrees | 华氏零下三十度半 | 华氏零下三十度半 -30.5 -30.5 [degF]",
        "half | 超过一半 | 一半 0.5 0.5 倍",
        "half | 停工半日 | 半日 0.5 0.5 天",
        "duration-parts | 行程一小时30分 | 一小时 1 1 小时; 30分 30 30 分钟",
        "duration-parts | 成绩是3分09秒 | 3分 3 3 分钟; 09秒 9 9 秒",
        "unit-tail | 身高一米八 | 一米八 1.8 1.8 m",
        "named-items | 甲区61、乙区77、丙区8例 | 61 61 61 例; 77 77 77 例; 8例 8 8 例",
        "named-items | 甲县（27）、乙县（28）、丙县（30毫米） | 27 27 27 mm; 28 28 28 mm; 30毫米 30 30 mm",
        "named-items | 小麦5.2、玉米3.1万吨 | 5.2 52000 52000 t; 3.1万吨 31000 31000 t",
        "shared-unit | 分别提高1.7、2.2个百分点 | 1.7 1.7 1.7 pp; 2.2个百分点 2.2 2.2 pp",
        "range | 亩产20至40多公斤 | 20至40多公斤 20 40 kg",
        "range | 共3 - 5个 | 3 - 5个 3 5 个",
        "range | 适合三到五岁半 | 三到五岁半 3 5.5 岁",
        "fraction | 占百分之五十九点五 | 百分之五十九点五 59.5 59.5 %",
        "fraction | 加入四分之一公升 | 四分之一公升 0.25 0.25 L",
        "slash-fraction | 产量占全国1/4 | 1/4 0.25 0.25 倍",
        "signed-money | 拨款$3286亿 | $3286亿 328600000000 328600000000 USD",
        "signed-money | 兑换人民币3.14 | 人民币3.14 3.14 3.14 CNY",
        "price | 卖15元左右一个 | 15元左右一个 15 15 CNY/个",
        "price | 每平方米8500元 | 每平方米8500元 8500 8500 CNY/m2",
        "split-unit | 用了一个半月 | 一个半月 1.5 1.5 个月",
        "split-unit | 等了三个多小时 | 三个多小时 3 3 小时",
        "measured | 投资275.16亿元 | 275.16亿元 27516000000 27516000000 CNY",
        "measured | 时速1.8英里每小时 | 1.8英里每小时 1.8 1.8 [mi_i]/h",
        "measured | 长 9 m | 9 m 9 9 m",
        "measured | 输出345亿度 | 345亿度 34500000000 34500000000 kWh",
        "measured | 捐款三万元欧元 | 三万元欧元 30000 30000 EUR",
        "unitless-scaled | 惠及17万婴幼儿 | 17万 170000 170000 ",
        "bare-count | 选手412，裁判18。 | 412 412 412 ; 18 18 18 "
      })
  void formsTake(String rule, String text, String figures) {
    List<Mention> found = Quantities.in(text, List.of());
    assertThat(String.join("; ", found.stream().map(m -> describe(text, m)).toList()).strip())
        .isEqualTo(figures.strip());
    assertThat(found).allMatch(m -> m.rule().equals(rule), rule);
  }

  /** What a form must not take, though it looks alike: the form and its look-alike. */
  @ParameterizedTest
  @CsvSource({
    "ordinal, 名列三甲",
    "structure, 主队以3∶2获胜",
    "doubling, 另一番天地",
    "tenths, 三成为新人",
    "small-money, 三块试验田",
    "small-money, 三块五花肉",
    "degrees, 转了37度",
    "half, 半成品入库",
    "duration-parts, 8时20分开会",
    "unit-tail, 三米五楼",
    "named-items, 歼10、苏27、直9两架",
    "named-items, 国道104、省道3条",
    "shared-unit, 3、5个",
    "range, 从5.2%到6.1%",
    "fraction, 三分之计",
    "slash-fraction, 4/5G网络",
    "slash-fraction, 1/2/2020",
    "signed-money, 4人民币5美元",
    "price, 每年500万元",
    "split-unit, 三年半月谈",
    "unitless-scaled, 500亿级产业",
    "bare-count, 南粳9108、"
  })
  void formsLeave(String rule, String text) {
    assertThat(Quantities.in(text, List.of())).noneMatch(m -> m.rule().equals(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "增长-2.3%, -2.3",
    "海拔为负0.2千米, -0.2",
    "增速为负的百分之六, -6",
    "自负3亿元, 3",
    "3胜2负5吨, 5",
    "（10吨）-5%, 5"
  })
  void signsBelongToFigures(String text, String value) {
    List<Mention> found = Quantities.in(text, List.of());
    Figure.Quantity last = (Figure.Quantity) found.get(found.size() - 1).figure();
    assertThat(last.amount().low().stripTrailingZeros().toPlainString()).startsWith(value);
  }

  private static String describe(String text, Mention mention) {
    Figure.Quantity quantity = (Figure.Quantity) mention.figure();
    Amount amount = quantity.amount();
    return String.join(
        " ",
        text.substring(mention.span().start(), mention.span().end()),
        amount.low().stripTrailingZeros().toPlainString(),
        amount.high().stripTrailingZeros().toPlainString(),
        quantity.unit());
  }
}
