package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same figures, however the characters are printed: full width, traditional, very long. */
class WritingTest {

  private static final int FULL_WIDTH = 0xFEE0;

  /** Signs that have one full-width form in print; the others have several. */
  private static final String SIGNS = "%.$+";

  private static final Extractor EXTRACTOR = new Extractor();
  private static final Map<Character, Character> TRADITIONAL = traditional();

  static List<String> texts() {
    return Table.load(WritingTest.class, "/testdata/corpus/figures.tsv").rows().stream()
        .map(row -> row.get("text").replace("\\n", "\n"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void fullWidthSaysTheSame(String text) {
    StringBuilder full = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = Characters.isDigit(c) || Characters.isLetter(c) || SIGNS.indexOf(c) >= 0;
      full.append(wide ? (char) (c + FULL_WIDTH) : c);
    }
    assertThat(figures(full.toString())).isEqualTo(figures(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void traditionalCharactersSayTheSame(String text) {
    StringBuilder traditional = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      traditional.append(TRADITIONAL.getOrDefault(c, c));
    }
    assertThat(figures(traditional.toString())).isEqualTo(figures(text));
  }

  @Test
  void traditionalCharactersAreMany() {
    assertThat(TRADITIONAL).hasSizeGreaterThan(2000).containsKeys('亿', '万', '个', '吨', '两');
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 30, 60})
  void greatAndSmallNumbersAreExact(int zeros) {
    BigDecimal great = BigDecimal.TEN.pow(zeros).add(BigDecimal.valueOf(7));
    BigDecimal small = new BigDecimal("0." + "0".repeat(zeros) + "7");
    assertThat(values("结余" + great.toPlainString() + "元。")).containsExactly(great);
    assertThat(values("含量" + small.toPlainString() + "克。")).containsExactly(small);
  }

  private static List<BigDecimal> values(String text) {
    return metrics(text).stream()
        .map(metric -> ((Figure.Quantity) metric.figure()).amount())
        .map(amount -> ((Amount.Single) amount).value())
        .toList();
  }

  /** Each figure with its place; its text is the print's own. */
  private static List<String> figures(String text) {
    return metrics(text).stream()
        .map(m -> m.evidence().start() + "-" + m.evidence().end() + " " + m.figure())
        .toList();
  }

  private static List<Metric> metrics(String text) {
    return EXTRACTOR.extract(Document.of("page", text)).metrics();
  }

  /** One traditional form of each simplified character. */
  private static Map<Character, Character> traditional() {
    Map<Character, Character> forms = new HashMap<>();
    for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
      char simplified = Characters.normalize(c);
      if (simplified != c) {
        forms.putIfAbsent(simplified, c);
      }
    }
    return Map.copyOf(forms);
  }
}
