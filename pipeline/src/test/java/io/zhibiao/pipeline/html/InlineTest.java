package io.zhibiao.pipeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own style, script and phrases. */
class InlineTest {

  private static final Path SOURCES = Path.of("src/main");

  /** Keys in quotes: {@code say("find.none")}, {@code data-say="find.none"}. */
  private static final Pattern KEY =
      Pattern.compile("(?:say(?:ing)?\\(|key = |chinese\\(|data-say(?:-[a-z]+)?=)\"([a-z_.]+)\"");

  static Stream<Inline> all() {
    return Stream.of(Inline.SOURCE, Inline.INDEX);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingEndsTheElementThatItStandsIn(Inline inline) {
    assertThat(inline.script().toLowerCase(Locale.ROOT)).doesNotContain("</script", "<!--");
    assertThat(inline.style().toLowerCase(Locale.ROOT))
        .doesNotContain("</style", "@import", "url(");
  }

  @ParameterizedTest
  @MethodSource("all")
  void scriptMakesNoMarkupOfStrings(Inline inline) {
    assertThat(inline.script())
        .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
  }

  @ParameterizedTest
  @MethodSource("all")
  void policyAllowsNothingElse(Inline inline) {
    assertThat(inline.policy())
        .startsWith("default-src 'none'; script-src 'sha256-")
        .doesNotContain("unsafe", "http", "*");
  }

  @Test
  void everyPhraseThatIsSaidIsThere() throws IOException {
    List<String> said = said();
    assertThat(said).hasSizeGreaterThan(50);
    assertThat(Phrases.all().keySet()).containsAll(said);
    assertThat(Phrases.all().values()).allMatch(both -> both.stream().noneMatch(String::isBlank));
  }

  @Test
  void everyLabelHasAPhrase() {
    PageData.choices()
        .forEach(
            (column, labels) ->
                assertThat(Phrases.all().keySet())
                    .containsAll(
                        labels.stream()
                            .filter(label -> !label.isEmpty())
                            .map(label -> column + "." + label)
                            .toList()));
  }

  private static List<String> said() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".jte") || file.toString().endsWith(".js"))
          .map(InlineTest::read)
          .flatMap(text -> KEY.matcher(text).results().map(result -> result.group(1)))
          .filter(key -> !key.endsWith("."))
          .distinct()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
