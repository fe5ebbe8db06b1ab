package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.explain.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What the command line says of itself. */
class HelpTest {

  private static final Manner ENGLISH = new Manner(false, Ansi.OFF, Ansi.OFF, false, Language.EN);

  @Test
  void whoSaysNothingSeesThreeExamples() {
    ProgramRun run = ProgramRun.inChinese();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("用法：zhibiao", "读取文本，每个数字写成一行")
        .containsSubsequence(
            "例：", "  zhibiao extract", "  zhibiao serve", "  zhibiao audit claims");
    assertThat(ProgramRun.inChinese("audit").out()).contains("用法：zhibiao audit", "audit figures");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "serve",
        "watch",
        "audit",
        "audit claims",
        "audit figures",
        "stats",
        "verify",
        "merge",
        "explain",
        "indicators",
        "completion",
        "man"
      })
  void everyCommandHasExamplesInBothLanguages(String command) {
    String[] chinese = (command + " --help").split(" ", -1);
    String[] english = (command + " --help --lang en").split(" ", -1);
    assertThat(ProgramRun.inChinese(chinese).out())
        .contains("用法：zhibiao " + command, "例：", "  zhibiao " + command, "显示帮助");
    assertThat(ProgramRun.inChinese(english).out())
        .contains(
            "Usage: zhibiao " + command, "Examples:", "  zhibiao " + command, "show this help")
        .doesNotContain("显示");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(ProgramRun.inChinese("help", "verify").out())
        .isEqualTo(ProgramRun.inChinese("verify", "--help").out());
    assertThat(ProgramRun.inChinese("help").out()).contains("用法：zhibiao");
  }

  @Test
  void languageIsThatOfTheSystem() {
    assertThat(ProgramRun.in(ENGLISH, "--help").out()).contains("Usage: zhibiao");
    assertThat(ProgramRun.in(ENGLISH, "--help", "--lang", "ZH").out()).contains("用法：zhibiao");
    assertThat(List.of(Locale.CHINA, Locale.TAIWAN, Locale.ROOT, Locale.FRANCE))
        .extracting(Manner::language)
        .containsExactly(Language.ZH, Language.ZH, Language.EN, Language.EN);
  }

  @ParameterizedTest
  @CsvSource({
    "extract none.txt,              找不到,             no such",
    "explain 5家 --regoin 320400,    不认识 --regoin,    Unknown option",
    "explain,                       缺少 SENTENCE,      Missing required",
    "completion bsh,                可用：bash、zsh、fish, Invalid value",
    "explain 5家 --published 2月,   --published 的值,   Invalid value"
  })
  void messagesAreInThatLanguageAlone(String arguments, String chinese, String english) {
    String[] words = arguments.split(" +", -1);
    assertThat(ProgramRun.inChinese(words).err()).contains(chinese).doesNotContain(english);
    assertThat(ProgramRun.in(ENGLISH, words).err()).contains(english).doesNotContain(chinese);
  }

  /** A text that one language lacks would not show in it. */
  @Test
  void bothLanguagesHaveTheSameTexts() {
    ResourceBundle chinese = HelpTexts.in(Language.ZH);
    ResourceBundle english = HelpTexts.in(Language.EN);
    assertThat(chinese.keySet()).hasSizeGreaterThan(100).isEqualTo(english.keySet());
    assertThat(chinese.keySet()).noneMatch(key -> chinese.getString(key).isBlank());
    assertThat(english.keySet()).noneMatch(key -> english.getString(key).isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "extarct seeds,                  extract",
    "sevre,                          serve",
    "help extarct,                   extract",
    "audit figure,                   figures",
    "extract IN --ouput out,         --output",
    "extract IN --manifset=m.csv,    --manifest",
    "explain 5家 --regoin 320400,    --region",
    "completion bsh,                 BASH",
  })
  void whatIsMeantIsSuggested(String arguments, String meant) {
    ProgramRun run = ProgramRun.of(arguments.split(" +", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(meant).hasLineCount(1);
    assertThat(run.err()).containsPattern("did you mean " + meant + "\\?|\\b" + meant + "\\b");
  }

  @Test
  void coloursAreForTerminals() {
    Manner coloured = new Manner(false, Ansi.ON, Ansi.ON, false, Language.ZH);
    assertThat(ProgramRun.in(coloured, "--help").out()).contains("\033[");
    assertThat(ProgramRun.in(coloured, "extarct").err()).startsWith("\033[").contains("zhibiao:");
    assertThat(ProgramRun.of("--help").out()).doesNotContain("\033");
    assertThat(ProgramRun.of("extarct").err()).doesNotContain("\033");
  }
}
