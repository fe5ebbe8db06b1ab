package io.zhibiao.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import io.zhibiao.extract.value.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What does not change what a text says changes no row: full width, traditional characters, a line
 * break within a sentence, another article before or behind. Type, value, unit, bound, aspect,
 * comparison, period, status and region are compared.
 *
 * <p>{@code -Dzhibiao.metamorphic=1} takes every text of the tables, not one of some.
 */
class MetamorphicTest {

  /** One text of so many is taken. */
  private static final int STEP = Integer.getInteger("zhibiao.metamorphic", 12);

  private static final String OTHER = "夜校开进老街区\n\n　　本报讯 入夜，老街区的灯亮了，居民三三两两走进教室，学剪纸，练书法。";

  private static final String HEADLINE = "各项工作有序推进";

  /** A paragraph that the sentence goes on with: a line alone may as well be a headline. */
  private static final String PARAGRAPH = "　　在乡镇和街道，各项工作有序推进，干部群众干劲很足。";

  private static final Extractor EXTRACTOR = new Extractor();

  @Test
  void fullWidth() {
    differsNowhere(MetamorphicTest::inFullWidth);
  }

  @Test
  void traditional() {
    differsNowhere(HanLP::convertToTraditionalChinese);
  }

  @Test
  void aLineBreakWithinASentence() {
    differsNowhere(text -> PARAGRAPH + text, text -> PARAGRAPH + broken(text));
  }

  @Test
  void anArticleBefore() {
    differsNowhere(MetamorphicTest::article, text -> OTHER + "\n\n\n" + article(text));
  }

  @Test
  void anArticleBehind() {
    differsNowhere(MetamorphicTest::article, text -> article(text) + "\n\n\n" + OTHER);
  }

  private static void differsNowhere(UnaryOperator<String> change) {
    differsNowhere(UnaryOperator.identity(), change);
  }

  private static void differsNowhere(UnaryOperator<String> plain, UnaryOperator<String> change) {
    List<String> differing = new ArrayList<>();
    List<String> texts = texts();
    for (String text : texts) {
      List<String> before = rows(plain.apply(text));
      List<String> after = rows(change.apply(text));
      if (!before.equals(after)) {
        differing.add(change.apply(text) + "\n  " + before + "\n  " + after);
      }
    }
    assertThat(texts).hasSizeGreaterThan(50);
    assertThat(differing).isEmpty();
  }

  private static List<String> rows(String text) {
    Document page =
        new Document("t.txt", text, "", Optional.of(LocalDate.of(2022, 3, 10)), "320413");
    return EXTRACTOR.extract(page).metrics().stream().map(MetamorphicTest::describe).toList();
  }

  private static String describe(Metric row) {
    Metric.Reading reading = row.reading();
    String amount =
        row.figure() instanceof Figure.Quantity quantity
            ? quantity.type()
                + " "
                + quantity.amount().low().stripTrailingZeros().toPlainString()
                + "~"
                + quantity.amount().high().stripTrailingZeros().toPlainString()
                + " "
                + HanLP.convertToSimplifiedChinese(quantity.unit())
                + " "
                + quantity.bound()
            : "date";
    return String.join(
        " ",
        amount,
        String.valueOf(reading.aspect()),
        String.valueOf(reading.comparison()),
        reading.period().edtf(),
        String.valueOf(reading.status()),
        reading.region().code());
  }

  private static String inFullWidth(String text) {
    return text.chars()
        .map(c -> c > ' ' && c < 127 ? c + 0xFEE0 : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** With a headline: what has none goes on with the article before it. */
  private static String article(String text) {
    return HEADLINE + "\n\n" + PARAGRAPH + text;
  }

  /** Marks of markup, which mean nothing in full width. */
  private static boolean isMark(int c) {
    return "\\*$<>|_`".indexOf(c) >= 0;
  }

  /** At a place that the text itself chooses. */
  private static String broken(String text) {
    int place = new SplittableRandom(text.hashCode()).nextInt(1, text.length());
    return text.substring(0, place) + "\n" + text.substring(place);
  }

  /** Sentences of one line from the table of figures. */
  private static List<String> texts() {
    try {
      List<String> all =
          Files.readAllLines(Path.of("..", "testdata", "corpus", "figures.tsv"), UTF_8).stream()
              .skip(1)
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
              .filter(text -> text.endsWith("。") && text.chars().noneMatch(MetamorphicTest::isMark))
              .distinct()
              .toList();
      List<String> taken = new ArrayList<>();
      for (int i = 0; i < all.size(); i += STEP) {
        taken.add(all.get(i));
      }
      return taken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
