package io.zhibiao.extract.segment.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.segment.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanLpSegmenterTest {

  private static List<String> words(String text) {
    return new HanLpSegmenter().words(text).stream().map(Word::text).toList();
  }

  @Test
  void knowsWordsOfReports() {
    assertThat(words("全市营收下降")).containsExactly("全市", "营收", "下降");
    assertThat(words("医共体扩容")).startsWith("医共体");
  }

  @Test
  void anOrganisationEndsLikeOne() {
    assertThat(words("客商齐聚果园")).startsWith("客商", "齐聚");
    assertThat(words("文旅集团营收")).endsWith("营收");
    assertThat(words("江苏省农科院")).containsExactly("江苏省农科院");
  }

  @Test
  void leavesNoGap() {
    String text = "其中，文旅集团营收8亿元，客商 齐聚果园。";
    assertThat(String.join("", words(text))).isEqualTo(text);
  }
}
