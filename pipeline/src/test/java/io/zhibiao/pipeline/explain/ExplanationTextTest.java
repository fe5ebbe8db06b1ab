package io.zhibiao.pipeline.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.extract.Document;
import io.zhibiao.extract.Explainer;
import io.zhibiao.extract.Extractor;
import io.zhibiao.extract.indicator.Indicators;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings in full, as {@code NAME.zh.txt} and {@code NAME.en.txt} beside this class tell them. */
class ExplanationTextTest {

  private static final Explainer EXPLAINER = new Explainer(new Extractor());

  private static final List<List<String>> TEXTS =
      List.of(
          List.of("level-and-change", "今年上半年，全市实现地区生产总值1234.5亿元，同比增长5.6%。"),
          List.of("names", "九年义务教育巩固率达97.3%，“三个一律”写进村规，工程由第三医院承建，编号0519。"),
          List.of("plan", "到2025年，全市粮食总产量将超过50万吨。"),
          List.of("nothing", "会议强调，要抓好工作落实。"),
          List.of(
              "article",
              "前三季度外贸平稳运行\n\n　　1—9月，我区外贸进出口总额约320亿元，比上年同期下降2.5%。\n" + "　　我区现有外贸企业600多家。"));

  @ParameterizedTest
  @MethodSource("texts")
  void tellsHowItWasRead(String name, String text, Language language) throws IOException {
    Document document =
        new Document("-", text, "", Optional.of(LocalDate.of(2023, 10, 20)), "320413");
    assertThat(ExplanationText.lines(EXPLAINER.explain(document), language, Indicators.standard()))
        .containsExactlyElementsOf(told(name, language));
  }

  static Stream<Arguments> texts() {
    return TEXTS.stream()
        .flatMap(
            text ->
                Arrays.stream(Language.values())
                    .map(language -> Arguments.of(text.get(0), text.get(1), language)));
  }

  private static List<String> told(String name, Language language) throws IOException {
    String resource = name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in = ExplanationTextTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8)
          .lines()
          .toList();
    }
  }
}
