package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows take at most a hundred times the bytes of the text, whatever the text is. */
class OutputBoundTest {

  private static final int TIMES = 100;

  /** Of a row's other cells: more than any of these rows has. */
  private static final int OTHER_CELLS = 200;

  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5%", "5%，", "5%、", "12%,", "12.5%;", "5亿元、", "增长5%，", "12.5%的", "第一", "5月", "5月、", "1%\n",
        "投资5亿元，", "5%和", "3家", "二季度"
      })
  void repeatedWordsGiveNoMore(String word) {
    keepsTheBound(word, 4000);
  }

  @Test
  void noUnitGivesMore() {
    Table.load(OutputBoundTest.class, "/io/zhibiao/extract/quantity/units.tsv").rows().stream()
        .map(row -> row.get("form"))
        .filter(form -> form.length() == 1)
        .distinct()
        .forEach(form -> List.of("5" + form, "两" + form + "、").forEach(w -> keepsTheBound(w, 900)));
  }

  private static void keepsTheBound(String word, int length) {
    String text = word.repeat(length / word.length());
    Extraction read =
        EXTRACTOR.extract(new Document("t.txt", text, "", Optional.empty(), "320413"));
    long bytes =
        read.metrics().stream()
            .mapToLong(row -> row.evidence().sentence().getBytes(UTF_8).length + OTHER_CELLS)
            .sum();
    assertThat(bytes).as(word).isLessThan((long) TIMES * text.getBytes(UTF_8).length);
  }

  @Test
  void aSentenceOfPeopleIsPrintedWhole() {
    String sentence = "其中：" + "黄石市1例、荆门市12例、".repeat(24) + "全部收治。";
    Extraction read = new Extractor().extract(Document.of("t.txt", sentence));
    assertThat(read.metrics()).hasSizeGreaterThan(40);
    assertThat(read.metrics()).allMatch(row -> row.evidence().sentence().equals(sentence));
  }

  @Test
  void linesThatRanTogetherAreCounted() {
    String text = "指标增减情况119951800254927.8%1316105313542.9%\n\n全年完成投资5亿元。";
    Extraction read = new Extractor().extract(Document.of("t.txt", text));
    assertThat(read.runTogether()).isEqualTo(1);
    assertThat(read.metrics()).extracting(row -> row.evidence().text()).containsExactly("5亿元");
  }
}
