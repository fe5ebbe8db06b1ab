package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures, and asserts nothing: nanoseconds a character that the whole extractor takes for a text
 * of one word over and over, beside ordinary text. The words are those of all tables, for each is
 * what some reader looks for, and marks. The dearest are measured again at four times the length,
 * where what grows with the text shows itself. Prints the dearest of both; none may cost ten times
 * ordinary text, nor bring more than a hundred characters of sentences for each of its own.
 *
 * <p>Arguments: the length of a text (20,000 unless told), that only every so manieth word of the
 * tables is tried (50 unless told; the marks always are), likewise of the long lists of places and
 * characters, of which no reader tells one from the next (as the words unless told), and what is
 * repeated, with {@code @} for the word and {@code \n} for a line break ({@code @} unless told;
 * {@code @5亿元，} are figures that have it before them).
 */
final class CostOfRepeatedWords {

  private static final String ORDINARY = "全市实现地区生产总值1234.5亿元，同比增长6.5%，新建住房三千二百套，有关部门认真落实各项工作部署。";

  private static final List<String> MARKS =
      List.of(
          "投资5亿元，",
          "全市",
          "全市，",
          "上一年",
          "1,",
          "1\t",
          "1\n",
          "（",
          "）",
          "（1）",
          "“",
          "”",
          "《",
          "》",
          "、",
          "，",
          "；",
          "的",
          "5%",
          "增长5%，",
          "其中",
          "一、\n",
          "5亿元、",
          "分别为5亿元、",
          "单位：亿元\n",
          " ",
          "　",
          "\n",
          "$",
          "**",
          "|",
          "-",
          "≤5",
          "每",
          "每亩",
          "比上年",
          "全市增长",
          "江津、",
          "二季度",
          "全市5亿元，",
          "其中5亿元，",
          "1.",
          "1.投资5亿元，",
          "2020年",
          "2020年5亿元，",
          "前者",
          "前者5亿元，",
          "（投资5亿元，",
          "投资5亿元）",
          "其中：",
          "比上年增长5%，",
          "占5%，",
          "5亿元；",
          "同比",
          "5亿元（",
          "单位：亿元，",
          "高于全国5个百分点，",
          "分别增长5%、");

  private static final int LONGEST_WORD = 12;

  /** Tables of places and characters. */
  private static final Set<String> LISTS =
      Set.of("towns.tsv", "divisions.tsv", "former.tsv", "characters.tsv");

  /** How many of the dearest are printed. */
  private static final int SHOWN = 20;

  /** How many of the dearest are measured again, and at how many times the length. */
  private static final int AGAIN = 500;

  private static final int LONGER = 4;

  /** How often ordinary text is read before it is measured; until then the compiler is at work. */
  private static final int WARMING = 8;

  /** Of one repeated text: nanoseconds and characters of sentences for each of its characters. */
  private record Cost(String text, double nanos, double output) {}

  private CostOfRepeatedWords() {}

  /** Takes the length of each text and the step through the tables. */
  public static void main(String[] args) throws IOException {
    int length = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
    int step = args.length < 2 ? 50 : Integer.parseInt(args[1]);
    int listStep = args.length < 3 ? step : Integer.parseInt(args[2]);
    String form = args.length < 4 ? "@" : args[3].replace("\\n", "\n");
    Extractor extractor = new Extractor();
    for (int i = 0; i < WARMING; i++) {
      measure(extractor, ORDINARY, length);
    }
    Cost ordinary = measure(extractor, ORDINARY, length);
    System.out.printf("ordinary text: %.0f ns a character%n", ordinary.nanos());
    List<Cost> costs = new ArrayList<>();
    for (String word : words(step, listStep)) {
      costs.add(measure(extractor, form.replace("@", word), length));
    }
    print(costs, ordinary, length);
    List<Cost> longer = new ArrayList<>();
    for (Cost cost : costs.subList(0, Math.min(AGAIN, costs.size()))) {
      longer.add(measure(extractor, cost.text(), LONGER * length));
    }
    print(longer, ordinary, LONGER * length);
  }

  private static void print(List<Cost> costs, Cost ordinary, int length) {
    costs.sort((one, other) -> Double.compare(other.nanos(), one.nanos()));
    System.out.printf("%d words tried at %d characters, the dearest:%n", costs.size(), length);
    for (Cost cost : costs.subList(0, Math.min(SHOWN, costs.size()))) {
      System.out.printf(
          "%-12s %8.0f ns, %4.1f times ordinary; %3.0f characters of sentences for each%n",
          cost.text().replace("\n", "\\n"),
          cost.nanos(),
          cost.nanos() / ordinary.nanos(),
          cost.output());
    }
  }

  private static Cost measure(Extractor extractor, String repeated, int length) {
    String text = repeated.repeat(length / repeated.length());
    LocalDate published = LocalDate.of(2022, 3, 10);
    long start = cpu();
    Extraction read =
        extractor.extract(
            new Document("t.txt", text, "", Optional.ofNullable(published), "320413"));
    double nanos = (cpu() - start) / (double) length;
    long printed = read.metrics().stream().mapToLong(m -> m.evidence().sentence().length()).sum();
    return new Cost(repeated, nanos, printed / (double) length);
  }

  /** Of this thread: others that share the machine cost nothing. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Set<String> words(int step, int listStep) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    Set<String> listed = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
      for (Path table : files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(table, UTF_8)) {
          Set<String> of = LISTS.contains(table.getFileName().toString()) ? listed : words;
          Stream.of(line.split("[\t ]")).filter(CostOfRepeatedWords::isWord).forEach(of::add);
        }
      }
    }
    Set<String> tried = new LinkedHashSet<>(MARKS);
    every(step, words, tried);
    every(listStep, listed, tried);
    return tried;
  }

  private static void every(int step, Set<String> words, Set<String> tried) {
    int at = 0;
    for (String word : words) {
      if (at % step == 0) {
        tried.add(word);
      }
      at++;
    }
  }

  private static boolean isWord(String cell) {
    return !cell.isEmpty() && cell.length() <= LONGEST_WORD && cell.chars().anyMatch(c -> c > 127);
  }
}
