package io.zhibiao.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource({
    "我区工业增加值, '', 我区",
    "全市南通自然湿地保护率, '', 全市|南通",
    "江苏省南通市海门区生态河道, '', 江苏省南通市海门区",
    "海门生态河道, 320600, 海门",
    "平潮镇财政收入, 320600, 平潮镇",
    "该县粮食产量, '', 该县",
    "江苏江阴高企数, '', 江苏江阴",
    "内蒙古鄂尔多斯煤炭产量, '', 内蒙古鄂尔多斯",
    "广西壮族自治区隆林各族自治县面积, '', 广西壮族自治区隆林各族自治县",
    "香港本地生产总值, '', 香港",
  })
  void findsNamesAndPointers(String chars, String home, String names) {
    assertThat(names(chars, home)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市场规模", "全区域覆盖率", "朝阳产业", "日照时数", "来宾人数", "南通路改造", "示范县建设", "新增城市绿地", "中心城区", "和平年代",
        "《江苏省统计年鉴》", "北京时间", "巴丹吉林沙漠", "城乡居民", "小城镇", "哈密瓜产量", "合作社", "海门新建", "县乡村道路", "长治久安",
      })
  void leavesOtherWordsAlone(String chars) {
    assertThat(names(chars, "")).isEmpty();
  }

  /** A county of two characters counts where it stands alone. */
  @ParameterizedTest
  @CsvSource({
    "眉县小麦开镰, 610326",
    "中共忠县县委主办, 500233",
    "陕西省宝鸡市眉县, 610326",
    "景宁县茶叶, 331127",
    "示范县建设, ''",
    "提高县域经济, ''",
    "打造创新县城, ''",
  })
  void countsCountiesOfTwoCharacters(String chars, String code) {
    assertThat(String.join("|", Places.regionsIn(chars).stream().map(Region::code).toList()))
        .isEqualTo(code);
  }

  @Test
  void looksOnlyWhereItIsAsked() {
    String chars = "江苏、浙江、安徽";
    assertThat(Places.namesIn(chars, 3, 5)).containsExactly(new Span(3, 5));
    assertThat(Places.namesIn(chars, 4, 7)).isEmpty();
    assertThat(Places.namesIn("", 0, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyTextGivesSpansInOrderWithinIt(long seed) {
    String alphabet = "江苏海门区南通市全我县、，。；《》“”（）在与第—一2电讯本报龙镇乡x";
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    List<Span> spans = Places.namesIn(text.toString(), 0, text.length(), "320600");
    assertThat(spans).as("seed %d", seed).isNotEmpty().isSorted();
    assertThat(spans.get(spans.size() - 1).end()).isLessThanOrEqualTo(text.length());
    assertThat(
            RegionLinker.locate(
                MarkedText.passages(text + "【3个】"),
                "",
                "320600",
                null,
                new FoundNames(),
                new Faults()))
        .hasSize(1);
  }

  private static String names(String chars, String home) {
    StringBuilder names = new StringBuilder();
    for (Span span : Places.namesIn(chars, 0, chars.length(), home)) {
      names.append(names.isEmpty() ? "" : "|").append(chars, span.start(), span.end());
    }
    return names.toString();
  }
}
