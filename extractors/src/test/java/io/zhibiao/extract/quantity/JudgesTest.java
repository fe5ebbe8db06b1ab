package io.zhibiao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each judge refuses what it is there for, and lets pass what only looks like it. */
class JudgesTest {

  private static final List<Span> NONE = List.of();

  @ParameterizedTest
  @CsvSource({
    "InName, 出版《三个火枪手》",
    "InName, 见https：//example.com/a?q=20%25",
    "InName, 五角大楼宣布",
    "ListMarker, 。第一，要快",
    "InQuotedLabel, 落实“三个一律”要求",
    "LoneFinancialDigit, 队伍人数",
    "LoneTwo, 购买二套住房",
    "TheseDays, 这两天很忙",
    "CountedName, 实施九年一贯制",
    "CountedName, 这100只是开始",
    "Article, 一个孩子在笑",
    "BareScale, 培育百亿元企业",
    "CodeLike, 型号A4张",
    "OrdinalName, 发展第三产业",
    "UnitGuard, 来到三里屯",
    "UnitGuard, 买了45度角",
    "UnitGuard, 三期工程"
  })
  void refuses(String judge, String text) {
    assertThat(Quantities.trace(text, NONE, DeclaredUnit.NONE))
        .as(text)
        .anyMatch(j -> j.refusedBy().equals(judge));
  }

  @ParameterizedTest
  @CsvSource({
    "InName, 行程两小时十分",
    "ListMarker, 名列第一",
    "InQuotedLabel, “13家企业”",
    "LoneFinancialDigit, 共计伍仟元",
    "LoneTwo, 共有二个",
    "TheseDays, 历时两天",
    "CountedName, 建成31个健康县城",
    "CountedName, 养了100只鸡",
    "Article, 兑换一美元",
    "Article, 加工企业一家，",
    "BareScale, 投资超百亿元",
    "CodeLike, 印了4张",
    "OrdinalName, 名列第三",
    "UnitGuard, 走了三里。",
    "UnitGuard, 气温45度",
    "UnitGuard, 出版12期"
  })
  void letsPass(String judge, String text) {
    List<Judged> judged = Quantities.trace(text, NONE, DeclaredUnit.NONE);
    assertThat(judged).as(text).anyMatch(Judged::isKept);
    assertThat(judged).as(text).noneMatch(j -> j.refusedBy().equals(judge));
  }

  @Test
  void refusesWhatIsTaken() {
    List<Span> time = List.of(new Span(0, 5));
    assertThat(Quantities.in("2019年投产3年", time)).hasSize(1);
    assertThat(Quantities.trace("2019年投产3年", time, DeclaredUnit.NONE))
        .anyMatch(j -> j.refusedBy().equals("Taken"));
  }

  /** Every guard of units.tsv names a guard that the code knows, else loading fails. */
  @Test
  void everyJudgeIsNamedOnce() {
    Set<String> names = new TreeSet<>(Quantities.judges());
    assertThat(names).hasSameSizeAs(Quantities.judges());
    assertThat(names.stream().filter(n -> n.contains("Guard")).collect(Collectors.toSet()))
        .containsExactly("UnitGuard");
  }
}
