package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.text.LineBreaks;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every text: nothing throws, each row leads back to its characters, ids are unique,
 * the same text gives the same rows. The texts are made of the pieces that reports are made of, in
 * no order; a failure names its seed.
 */
class ExtractorPropertyTest {

  private static final int PIECES = 120;

  private static final List<String> WORDS =
      List.of(
          "0",
          "1",
          "3",
          "20",
          "1，820",
          "2 9 0 0",
          "3.8",
          "27·7",
          "５６",
          "一",
          "两",
          "三",
          "十",
          "百",
          "千",
          "万",
          "亿",
          "几",
          "数",
          "余",
          "多",
          "半",
          "上",
          "廿",
          "壹",
          "〇",
          "点",
          "分之",
          "第",
          "每",
          "成",
          "翻",
          "番",
          "%",
          "％",
          "‰",
          "个百分点",
          "亿元",
          "元",
          "元/吨",
          "美元",
          "$",
          "个",
          "家",
          "名",
          "公里",
          "㎡",
          "吨",
          "岁",
          "天",
          "个月",
          "年",
          "月",
          "日",
          "季度",
          "旬",
          "2021年",
          "去年",
          "今年以来",
          "截至",
          "“十四五”期间",
          "正月初六",
          "1—4月",
          "以上",
          "左右",
          "约",
          "超",
          "不足",
          "同比",
          "增长",
          "下降",
          "占",
          "比重",
          "比年初",
          "计划",
          "力争",
          "其中",
          "分别",
          "为",
          "全市",
          "我区",
          "江苏省",
          "南通市",
          "五家渠市",
          "鼓楼区",
          "启东市总工会",
          "工业增加值",
          "投资",
          "企业",
          "村",
          "人均可支配收入",
          "，",
          ",",
          "。",
          "；",
          "、",
          "：",
          ":",
          "∶",
          "—",
          "-",
          "~",
          "至",
          "到",
          "（",
          "）",
          "(",
          "《",
          "》",
          "“",
          "”",
          "「",
          "」",
          " ",
          "　",
          "　　",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\f",
          "\u200B",
          "\u2028",
          "\u0000",
          "本报讯",
          "(记者刘璐)",
          "(上接第一版)",
          "一、",
          "增長",
          "億",
          "萬",
          "𠮷",
          "😀",
          "\uD800",
          "A",
          "G",
          "kV",
          "PM2.5",
          "-",
          "+",
          "/",
          "=",
          "<b>",
          "党的二十大",
          "千方百计",
          "指标",
          "产品名称",
          "单 位",
          "单位：亿元",
          "12月末",
          "产量（万吨）",
          "同比增长（±%）",
          "比年初增减额",
          "比重（%）",
          "持平",
          "\n原油\n4000.0\n-3.5\n",
          "原油 万吨 4000.0 -3.5 ",
          "#境内存款2291.6 34.8 ");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rowsLeadBackToTheirCharacters(long seed) {
    String text = randomText(seed);
    Extraction extraction = extract(text, LocalDate.of(2022, 2, 7), "320600");
    assertThat(extraction.faults()).as("seed %s", seed).isEmpty();
    int[] points = text.codePoints().toArray();
    Set<String> ids = new HashSet<>();
    int last = 0;
    for (Metric metric : extraction.metrics()) {
      Metric.Evidence evidence = metric.evidence();
      assertThat(between(points, evidence.start(), evidence.end()))
          .as("seed %s: figure", seed)
          .isEqualTo(evidence.text());
      assertThat(between(points, evidence.sentenceStart(), evidence.sentenceEnd()))
          .as("seed %s: sentence", seed)
          .isEqualTo(evidence.sentence());
      assertThat(evidence.start()).as("seed %s", seed).isGreaterThanOrEqualTo(last);
      assertThat(evidence.sentenceStart())
          .as("seed %s", seed)
          .isLessThanOrEqualTo(evidence.start());
      assertThat(evidence.sentenceEnd()).as("seed %s", seed).isGreaterThanOrEqualTo(evidence.end());
      assertThat(ids.add(metric.id())).as("seed %s: id is new", seed).isTrue();
      last = evidence.end();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sameTextGivesSameRowsWhateverIsKnownOfIt(long seed) {
    String text = randomText(seed);
    assertThat(extract(text, null, "")).as("seed %s", seed).isEqualTo(extract(text, null, ""));
  }

  @Test
  void survivesTextsOfOneCharacter() {
    for (String word : WORDS) {
      assertThat(extract(word, null, "").faults()).as(word).isEmpty();
      String many = word.repeat(500);
      assertThat(extract(many, LocalDate.EPOCH, "110000").faults()).as(word).isEmpty();
    }
  }

  @Test
  void anEmptyTextHoldsNothing() {
    Extraction nothing = extract("", null, "");
    assertThat(nothing.articles()).isEmpty();
    assertThat(nothing.metrics()).isEmpty();
  }

  private static Extraction extract(String text, @Nullable LocalDate published, String region) {
    return new Extractor()
        .extract(new Document("page.txt", text, "", Optional.ofNullable(published), region));
  }

  private static String between(int[] points, int start, int end) {
    return LineBreaks.removeFrom(new String(points, start, end - start));
  }

  private static String randomText(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(1, PIECES);
    for (int i = 0; i < pieces; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
