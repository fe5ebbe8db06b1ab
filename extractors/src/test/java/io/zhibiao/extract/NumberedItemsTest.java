package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What only numbers the items of a list is no figure. */
class NumberedItemsTest {

  @Test
  void numbersOfItemsAreNoFigures() {
    assertThat(figures("新增确诊病例：", "169例：男，34岁。", "170例：女，36岁。", "171例：男，27岁。"))
        .containsExactly("34岁", "36岁", "27岁");
  }

  @Test
  void countsAreFigures() {
    assertThat(figures("各镇新建公园：", "3座：城东镇、城西镇。", "8座：城南镇。")).containsExactly("3座", "8座");
  }

  @Test
  void oneNumberMakesNoList() {
    assertThat(figures("新增确诊病例如下。", "2例：城东镇、城西镇。")).containsExactly("2例");
  }

  private static List<String> figures(String... paragraphs) {
    Document page = Document.of("t.txt", String.join("\n\n", paragraphs));
    return new Extractor()
        .extract(page).metrics().stream().map(metric -> metric.evidence().text()).toList();
  }
}
