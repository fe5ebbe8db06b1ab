package io.zhibiao.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.text.LineBreaks;
import io.zhibiao.extract.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
class EveryPageTest {

  private static final List<String> PARTS =
      List.of(
          "\n",
          "\n\n",
          "\n\n\n\n",
          "\r\n",
          "\f",
          "　　",
          " ",
          "本报讯 ",
          "(记者赵一)",
          "（上接第一版）",
          "(下转2版)",
          "柳河镇修路12",
          "公里，",
          "全镇受益。",
          "赵一帆 钱小满",
          "本报记者 赵一",
          "/文",
          "一、",
          "（二）",
          "——",
          "：",
          "；",
          "33.7",
          "-2.4",
          "万吨",
          "编者按：",
          "简讯",
          "主办：",
          "“",
          "”",
          "《",
          "》",
          "# ",
          "<U+00A0>",
          "· 3 ·",
          "第三章",
          "2021年3月5日",
          "\u200B",
          "\uD83D\uDE00",
          "\u0000",
          "亿",
          "元",
          "的",
          "！",
          "？",
          "县长 ",
          "---",
          "\u2028",
          "1 820",
          "億");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachCharacterStandsInOneBlockOfOneArticle(long seed) {
    String page = page(new SplittableRandom(seed));

    assertHoldsAll(page, String.format(Locale.ROOT, "seed %d", seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void breaksOfAnySortGiveTheSameArticles(long seed) {
    String page = page(new SplittableRandom(seed)).replaceAll("[\r\f\u2028]", "");

    List<String> expected = print(page);
    assertThat(print(page.replace("\n", "\r\n"))).as("CR LF, seed %d", seed).isEqualTo(expected);
    assertThat(print(page.replace("\n", "\r"))).as("CR, seed %d", seed).isEqualTo(expected);
    assertThat(print(page.replace("\n", "\n\f")))
        .as("form feed, seed %d", seed)
        .isEqualTo(expected);
    assertThat(print(page.replace("\n", "\n　　"))).as("indent, seed %d", seed).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "）",
        "“",
        "果",
        "果\n",
        "果。\n",
        "果 ",
        "果　　",
        "。 ",
        "1 ",
        "赵一\n",
        "果\n\n赵一帆\n",
        "<U+00A0>",
        "#",
        "——\n",
        "一、",
        "简讯\n赵一/文\n",
        "a）",
        "· 1 ·"
      })
  @Timeout(20)
  void timeGrowsWithTheTextAlone(String part) {
    assertHoldsAll(part.repeat(200_000 / part.length()), part);
  }

  private static String page(SplittableRandom random) {
    StringBuilder page = new StringBuilder();
    int parts = random.nextInt(120);
    for (int i = 0; i < parts; i++) {
      page.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return page.toString();
  }

  private static List<String> print(String page) {
    return Pages.read(new SourceText(page)).stream()
        .map(a -> a.title() + "|" + a.kicker() + "|" + a.byline() + "|" + blocks(a))
        .toList();
  }

  private static List<String> blocks(PageArticle article) {
    return article.blocks().stream().map(b -> b.role() + " " + b.view().chars()).toList();
  }

  private static void assertHoldsAll(String page, String description) {
    int[] holders = new int[page.length()];
    int last = -1;
    for (PageArticle article : Pages.read(new SourceText(page))) {
      assertThat(article.blocks()).as(description).isNotEmpty();
      assertThat(article.body().end()).as(description).isLessThanOrEqualTo(page.length());
      int first = article.blocks().get(0).view().origin(0);
      assertThat(first).as(description).isGreaterThan(last);
      last = first;
      for (Block block : article.blocks()) {
        for (int i = 0; i < block.view().length(); i++) {
          holders[block.view().origin(i)]++;
        }
      }
    }
    for (int i = 0; i < holders.length; i++) {
      boolean blank = isBlank(page.charAt(i));
      if (holders[i] > 1 || (holders[i] == 0 && !blank)) {
        assertThat(holders[i]).as("%s: blocks that hold character %d", description, i).isEqualTo(1);
      }
    }
  }

  private static boolean isBlank(char c) {
    return Characters.isBlank(c) || Characters.isInvisible(c) || LineBreaks.isLineBreak(c);
  }
}
