package io.zhibiao.pipeline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells complete by, and what {@code man} shows. */
class CompletionTest {

  /** Asks bash as it asks itself when somebody presses Tab. */
  private static List<String> completed(Path script, String... words) throws Exception {
    String line = String.join(" ", words);
    String ask =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; _complete_zhibiao; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script, line, words.length - 1, line);
    Process bash =
        new ProcessBuilder("bash", "--norc", "-c", ask).redirectErrorStream(true).start();
    List<String> replies = bash.inputReader(UTF_8).lines().map(String::strip).toList();
    bash.waitFor();
    return replies;
  }

  @Test
  void bashCompletesCommandsAndOptions(@TempDir Path temp) throws Exception {
    Path script =
        Files.writeString(temp.resolve("zhibiao.bash"), ProgramRun.of("completion", "bash").out());
    assertThat(completed(script, "zhibiao", "ex")).contains("extract", "explain");
    assertThat(completed(script, "zhibiao", "extract", "--man")).contains("--manifest");
    assertThat(completed(script, "zhibiao", "audit", "f")).contains("figures");
  }

  @Test
  void zshTakesTheSameScript() {
    assertThat(ProgramRun.of("completion", "zsh").out())
        .isEqualTo(ProgramRun.of("completion", "BASH").out())
        .contains("bashcompinit");
  }

  @Test
  void fishHasALineForEachWord() {
    assertThat(ProgramRun.of("completion", "fish", "--lang", "en").out().lines())
        .contains(
            "complete -c zhibiao -n 'not __fish_seen_subcommand_from extract serve watch audit"
                + " stats verify merge explain indicators completion man help' -f -a extract -d"
                + " 'reads texts and writes a row for every figure'",
            "complete -c zhibiao -n '__fish_seen_subcommand_from extract' -s o -l output -r"
                + " -d 'folder for the result, by default out'",
            "complete -c zhibiao -n '__fish_seen_subcommand_from audit; and not"
                + " __fish_seen_subcommand_from claims figures' -f -a figures"
                + " -d 'do the figures agree with each other'",
            "complete -c zhibiao -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'"
                + " -d 'bash, zsh or fish'")
        .anyMatch(line -> line.contains(" -l to -r -f -a 'csv duckdb jsonl parquet xlsx' "))
        .anyMatch(line -> line.contains(" -l lang -r -f -a 'zh en' "))
        .anyMatch(line -> line.contains("from help' -f -a 'extract serve watch audit "))
        .allMatch(line -> line.startsWith("complete -c zhibiao "));
  }

  @Test
  void manHasAllCommands() throws IOException {
    String page = ProgramRun.of("man", "--lang", "en").out();
    assertThat(page)
        .startsWith(".TH ZHIBIAO 1 ")
        .contains(".SH ZHIBIAO EXTRACT\n", ".SH ZHIBIAO AUDIT CLAIMS\n", "\\-\\-manifest");
    assertThat(page.lines().filter(line -> line.startsWith(".")))
        .allMatch(line -> line.matches("\\.(TH|SH|nf|fi).*"));
  }
}
