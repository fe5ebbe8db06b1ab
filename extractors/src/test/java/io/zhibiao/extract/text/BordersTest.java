package io.zhibiao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines print borders, and where. */
class BordersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "| 印刷 | 2.1% |~| 餐饮 | 3.3% |~ 印刷 / 2.1% ",
        "茶叶，1286，1.3~柑橘，52，-2.9~茶叶/1286/1.3",
        "茶叶，\"1，286\"，1.3~柑橘，52，-2.9~茶叶/1，286/1.3",
        "投资；96.3；48.7~税收；20；3~投资/96.3/48.7",
      })
  void printed(String line, String below, String cells) {
    assertThat(cells(List.of(line, below)).strip()).isEqualTo(cells);
  }

  /** Prose, thousands, one row alone, lists of names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "茶叶1286吨，增长3.5%，下降2%~柑橘52吨，增长1.5%，下降1%",
        "日本 98，760 1，975~法国 76，540 2，296",
        "茶叶，1286，1.3~后来增产了。",
        "张三，李四，王五~赵六，钱七，孙八",
      })
  void none(String line, String below) {
    assertThat(Borders.of(List.of(line, below))).noneMatch(Borders::exist);
  }

  @Test
  void aHeadHasThoseOfItsRows() {
    List<Borders> borders = Borders.of(List.of("指标，产量", "茶叶，1286", "柑橘，52", "说明，完"));
    assertThat(borders.stream().map(Borders::exist)).containsExactly(true, true, true, false);
  }

  /** Tabs and wide gaps of lines one below the other, and commas of a table run into one line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "镇\t\t户数~甲\t1\t2~乙\t\t3~镇//户数",
        "乡镇　　户　数~甲　　12~乙　　30~乡镇/户数",
        "名，数，甲，1，乙，2，丙，3，丁，4，戊，5，己，6。~注。~完。~名/数/甲/1/乙/2/丙/3/丁/4/戊/5/己/6",
      })
  void printedInASource(String line, String second, String third, String cells) {
    assertThat(cells(views(line, second, third))).isEqualTo(cells);
  }

  /** An indent, two lines, a line of prose among tabs, gaps of another count, commas of clauses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\t甲1~\t乙2~\t丙3",
        "镇\t户数~甲\t12~乙完成。",
        "镇　　户数~甲　　1　　2~乙　　3",
        "投资5亿元，增长3%，税收2亿元，下降1%，出口3亿元，进口2亿元，顺差1亿元，客流5万人，增长2%，用电3亿度，增长1%，存款5亿元，贷款2亿元~甲~乙",
      })
  void noneInASource(String line, String second, String third) {
    assertThat(borders(views(line, second, third))).noneMatch(Borders::exist);
  }

  private record Source(SourceText text, List<View> views) {}

  private static Source views(String... lines) {
    SourceText text = new SourceText(String.join("\n", lines));
    List<View> views = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      int indent = line.length() - line.stripLeading().length();
      views.add(Mending.mend(text, List.of(new Span(start + indent, start + line.length()))));
      start += line.length() + 1;
    }
    return new Source(text, views);
  }

  private static List<Borders> borders(Source source) {
    return Borders.of(source.views(), source.text());
  }

  private static String cells(Source source) {
    Borders borders = borders(source).get(0);
    String line = source.views().get(0).chars();
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      boolean kept = line.charAt(i) != ' ' && !borders.isMark(i);
      cells.append("/".repeat(borders.at(i))).append(kept ? line.substring(i, i + 1) : "");
    }
    return cells.toString();
  }

  @Test
  void manyLinesCostTheirLength() {
    List<String> lines =
        IntStream.range(0, 20_001).mapToObj(i -> i % 3 == 0 ? "甲，乙，丙" : "甲，1，2").toList();
    assertThat(Borders.of(lines)).hasSize(20_001).last().matches(Borders::exist);
  }

  private static String cells(List<String> lines) {
    Borders borders = Borders.of(lines).get(0);
    String line = lines.get(0);
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      cells.append(borders.at(i) > 0 ? "/" : borders.isMark(i) ? "" : line.substring(i, i + 1));
    }
    return cells.toString();
  }
}
