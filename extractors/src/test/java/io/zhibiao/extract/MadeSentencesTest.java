package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No rule throws, whatever words meet: sentences made of a preposition, a time, a verb that is also
 * a noun and a figure, with 的 at their start, times that are told twice and clauses that end too
 * early; and pieces of the corpus spliced anywhere. A failure names its text.
 *
 * <p>{@code -Dzhibiao.texts=200000} makes more of them.
 */
class MadeSentencesTest {

  private static final int TEXTS = Integer.getInteger("zhibiao.texts", 10_000);

  /** So many sentences stand in one document, each a paragraph. */
  private static final int TOGETHER = 10;

  private static final int LONGEST_PIECE = 60;

  private static final List<String> LEADS =
      words("|的|全市经济发展好，|我市|（|其中：|“|启东市总工会|；|、|。|表1 |单位：|，|》|分别");

  private static final List<String> PREPOSITIONS =
      words("|在|比|较|由|从|到|自|为|与|占|以|按|对|把|被|将|随着|截至|于|每");

  private static final List<String> TIMES =
      words(
          "|去年|今年|上一年|一年|2021年|半年|去年同期|上年同期|三季度|年初|“十四五”期间|2021年3月|近三年|上月|年末"
              + "|同期|1—4月|今年以来|上一年一年|去年今年|两年来|上季度|2021年2020年|3月5日|春节假期|上周|公元前3世纪"
              + "|Q4|去年Q3|农历辛丑年十月初十|正月初一至初六|上周末|本月1-20日|上季末|2019-2021三年|第1至第3季度|五一");

  private static final List<String> VERBS =
      words(
          "|投资|销售|建设|出口|消费|增长|下降|完成|实现|新增|达到|占|生产|的|的投资|工程建设|是|高于|翻|提高到"
              + "|累计建设|供水工程累计建设|其中|分别为|减少|增加|同比|比重|约|超过|率|不得超过|负增长|在今年的|的的");

  private static final List<String> FIGURES =
      words(
          "5亿元|5%|的3倍|3倍|5个百分点|20万吨|第三|一番|两番|62岁|100家|三分之一|5∶3|10.6∶46.1∶43.3|￥5|五年|45天"
              + "|5亿元、6亿元|5%和6%|12块5一斤|-5%|（-5%）|（1.2）亿元|0.5|十几人|上百名|1/16|≤3个|每吨5元|$8.9\\%$"
              + "|½亩|25±2℃|8成5|3.5×10^8立方米|2.5×104m3|8折|1/2吨|每吨煤炭售价约5元|以9.5分");

  private static final List<String> TAILS =
      words("。||，增长5%。|，比上年增加3亿元|（含2亿元）。|、|的企业。|的比重|个|左右。|以上；|，其中农业5%。|？");

  private static List<String> words(String joined) {
    return List.of(joined.split("\\|", -1));
  }

  @Test
  void noMadeSentenceThrows() {
    for (long seed = 0; seed < TEXTS / TOGETHER; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < TOGETHER; i++) {
        text.append(sentence(random)).append('\n');
      }
      assertSound(text.toString(), seed);
    }
  }

  @Test
  void noSpliceThrows() {
    List<String> corpus = corpus();
    for (long seed = 0; seed < TEXTS / TOGETHER; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < TOGETHER; i++) {
        String piece = pick(random, corpus);
        int from = random.nextInt(piece.length());
        int to = Math.min(piece.length(), from + random.nextInt(1, LONGEST_PIECE));
        text.append(piece, from, to).append(random.nextInt(4) == 0 ? "\n" : "");
      }
      assertSound(text.toString(), seed);
    }
  }

  private static void assertSound(String text, long seed) {
    LocalDate published = seed % 2 == 0 ? LocalDate.of(2022, 3, 10) : null;
    String home = seed % 3 == 0 ? "" : "320413";
    Extraction read =
        new Extractor()
            .extract(new Document("t.txt", text, "", Optional.ofNullable(published), home));
    assertThat(read.faults()).as("seed %s: %s", seed, text).isEmpty();
  }

  private static String sentence(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int clauses = random.nextInt(1, 4);
    for (int i = 0; i < clauses; i++) {
      text.append(pick(random, LEADS)).append(pick(random, PREPOSITIONS));
      text.append(pick(random, TIMES)).append(random.nextInt(4) == 0 ? pick(random, TIMES) : "");
      text.append(pick(random, VERBS)).append(pick(random, FIGURES)).append(pick(random, TAILS));
    }
    return text.toString();
  }

  private static String pick(SplittableRandom random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** The texts of the tables, their marks left out: any cell will do. */
  private static List<String> corpus() {
    try (Stream<Path> tables = Files.list(Path.of("..", "testdata", "corpus"))) {
      List<String> cells = new ArrayList<>();
      for (Path table : tables.sorted().toList()) {
        for (String line : Files.readAllLines(table, UTF_8)) {
          Stream.of(line.split("\t"))
              .filter(cell -> cell.length() > 8)
              .map(cell -> cell.replace('¶', '\n').replace("【", "").replace("】", ""))
              .forEach(cells::add);
        }
      }
      return cells;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
