package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.CsvTable;
import io.zhibiao.pipeline.DigitExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are always the same, in a file, and how loud the program is. */
class OptionFileTest {

  private final Path page;
  private final Path out;
  private final Path options;

  OptionFileTest(@TempDir Path temp) throws IOException {
    this.page = Files.writeString(temp.resolve("a.txt"), "5 个");
    this.out = temp.resolve("out");
    this.options = temp.resolve("my.toml");
  }

  private ProgramRun extract(String toml, String... more) throws IOException {
    Files.writeString(options, toml);
    List<String> arguments =
        new ArrayList<>(List.of("extract", page.toString(), "--config", options.toString()));
    arguments.addAll(List.of(more));
    return ProgramRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void optionsHoldForAllCommandsOrForOne() throws IOException {
    ProgramRun run =
        extract(
            """
            output = '%s'
            excel = true
            [extract]
            to = ["JSONL", "csv"]
            [audit.claims]
            to = "xlsx"
            """
                .formatted(out));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("my.toml");
    assertThat(out.resolve("metrics.jsonl")).exists();
    assertThat(out.resolve("metrics.xlsx")).doesNotExist();
    assertThat(Files.readString(out.resolve("metrics.csv"))).startsWith("\uFEFF");
  }

  @Test
  void commandLineGoesFirst() throws IOException {
    ProgramRun run =
        extract("output = 'elsewhere'\nquiet = true", "--output", out.toString(), "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(out.resolve("metrics.csv")).exists();
    assertThat(Path.of("elsewhere")).doesNotExist();
  }

  /** picocli would turn a flag that is true by default off where it is given. */
  @Test
  void flagsThatAreOnStayOn() {
    CommandLine program = Zhibiao.program(Console.ofProcess(), DigitExtractor::extract);
    assertThat(flags(program))
        .hasSizeGreaterThan(20)
        .allMatch(flag -> flag.usageHelp() || flag.versionHelp() || flag.fallbackValue() != null);
  }

  private static List<OptionSpec> flags(CommandLine command) {
    List<OptionSpec> flags = new ArrayList<>();
    command.getCommandSpec().options().stream()
        .filter(option -> option.arity().max() == 0)
        .forEach(flags::add);
    command.getSubcommands().values().forEach(below -> flags.addAll(flags(below)));
    return flags;
  }

  @Test
  void pipesAreNotConcerned() throws IOException {
    Files.writeString(options, "output = 'elsewhere'\nto = 'duckdb'");
    ProgramRun run = ProgramRun.of("extract", "-", "--config", options.toString());
    assertThat(run.err()).contains("the file is empty");
    assertThat(Path.of("elsewhere")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "ouput = 'x',              did you mean output?",
    "[extarct],                did you mean extract?",
    "[extract.more],           unknown option extract.more",
    "output = ,                line 1 is no TOML",
    "'output = [\"a\", \"b\"]', output takes one value",
    "lang = 'fr',              --lang",
  })
  void mistakesAreWrongUsage(String toml, String told) throws IOException {
    ProgramRun run = extract(toml);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(told);
  }

  @Test
  void fileThatIsNotThereIsWrongUsage() {
    ProgramRun run = ProgramRun.of("verify", out.toString(), "--config", options.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("my.toml").hasLineCount(1);
  }

  @Test
  void quietTellsProblemsOnly() throws IOException {
    String output = out.toString();
    ProgramRun well = ProgramRun.of("extract", page.toString(), "-q", "--output", output);
    assertThat(well.code()).isZero();
    assertThat(well.err()).isEmpty();
    Path empty = Files.createFile(page.resolveSibling("b.txt"));
    ProgramRun failed = ProgramRun.of("extract", empty.toString(), "-q", "--output", output);
    assertThat(failed.code()).isEqualTo(3);
    assertThat(failed.err()).contains("errors are in ").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"CSV", "JsonL", "xlsx;CSV"})
  void targetsMayBeInAnyCase(String words) throws IOException {
    ProgramRun run =
        ProgramRun.of(
            "extract",
            page.toString(),
            "--output",
            out.toString(),
            "--to",
            words.replace(';', ','));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CsvTable.read(out.resolve("metrics.csv")).column("value")).containsExactly("5");
  }
}
