package io.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.page.Block;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Mending;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Amount;
import io.zhibiao.extract.value.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus tables of figures: texts with all their figures, and texts that hold none. */
class FigureCorpusTest {

  @ParameterizedTest
  @MethodSource("textsWithFigures")
  void findsEveryFigureAndNoOther(String text, List<String> figures) {
    assertThat(figuresOf(text)).as(text).containsExactlyElementsOf(figures);
  }

  @ParameterizedTest
  @MethodSource("textsWithout")
  void findsNoFigureInNames(String text) {
    assertThat(figuresOf(text)).as(text).isEmpty();
  }

  static Stream<Arguments> textsWithFigures() {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Table.Row row :
        Table.load(FigureCorpusTest.class, "/testdata/corpus/figures.tsv").rows()) {
      String figure =
          String.join(
              "|",
              row.get("figure"),
              row.get("type"),
              row.get("value"),
              row.get("value_max"),
              row.get("unit"),
              row.get("bound"));
      texts.computeIfAbsent(row.get("text"), text -> new ArrayList<>()).add(figure);
    }
    assertThat(texts).hasSizeGreaterThan(350);
    return texts.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  static Stream<String> textsWithout() {
    List<Table.Row> rows =
        Table.load(FigureCorpusTest.class, "/testdata/corpus/no-figures.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(300);
    return rows.stream().map(row -> row.get("text"));
  }

  /** As the tables tell them: text, type, value, value_max, unit, bound. */
  private static List<String> figuresOf(String cell) {
    SourceText source = new SourceText(cell.replace("\\n", "\n"));
    Block block =
        new Block(
            Passage.Role.BODY, Mending.mend(source, List.of(new Span(0, source.text().length()))));
    return new FigureReader("")
        .read(block).passage().mentions().stream()
            .map(mention -> describe(mention, block, source))
            .toList();
  }

  private static String describe(Mention mention, Block block, SourceText source) {
    String text = source.print(block.view().toSource(mention.span()));
    if (!(mention.figure() instanceof Figure.Quantity quantity)) {
      return text + "|date||||";
    }
    String max = quantity.amount() instanceof Amount.Range range ? plain(range.high()) : "";
    return String.join(
        "|",
        text,
        quantity.type().label(),
        plain(quantity.amount().low()),
        max,
        quantity.unit(),
        quantity.bound().label());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
