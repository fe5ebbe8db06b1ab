package io.zhibiao.pipeline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A completion script for fish, which picocli has none for. */
final class FishCompletion {

  private final List<String> lines = new ArrayList<>();
  private final String program;

  private FishCompletion(String program) {
    this.program = program;
  }

  static String of(CommandLine program) {
    FishCompletion completion = new FishCompletion(program.getCommandName());
    completion.add(program, "");
    return String.join("\n", completion.lines);
  }

  /**
   * The words that may follow a command.
   *
   * @param seen a condition that the command's own name stands on the line; empty for the program
   */
  private void add(CommandLine command, String seen) {
    String names = String.join(" ", command.getSubcommands().keySet());
    String unseen = "not __fish_seen_subcommand_from " + names;
    String here = and(seen, names.isEmpty() ? "" : unseen);
    command
        .getSubcommands()
        .forEach(
            (name, below) -> {
              lines.add(line(here, "-f -a " + name, header(below.getCommandSpec())));
              add(below, and(seen, "__fish_seen_subcommand_from " + name));
            });
    command.getCommandSpec().options().forEach(option -> lines.add(option(here, option)));
    for (PositionalParamSpec word : command.getCommandSpec().positionalParameters()) {
      boolean help = command.getCommandSpec().userObject() instanceof HelpCommand;
      String values = help ? values(command.getParent().getSubcommands().keySet()) : values(word);
      if (!values.isEmpty()) {
        lines.add(line(here, values.strip(), String.join(" ", word.description())));
      }
    }
  }

  private String option(String condition, OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(
                name ->
                    name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
            .collect(Collectors.joining(" "));
    String value = option.arity().max() > 0 ? names + " -r" + values(option) : names;
    return line(condition, value, String.join(" ", option.description()));
  }

  /** The words that there are for it, where not any will do; else files are offered. */
  private static String values(ArgSpec argument) {
    Iterable<String> values = argument.completionCandidates();
    return values == null ? "" : values(values);
  }

  private static String values(Iterable<String> values) {
    return " -f -a " + quote(String.join(" ", values));
  }

  private static String header(CommandSpec command) {
    return String.join(" ", command.usageMessage().header());
  }

  private static String and(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "; and " + second;
  }

  private String line(String condition, String what, String description) {
    String when = condition.isEmpty() ? "" : " -n " + quote(condition);
    return "complete -c %s%s %s -d %s".formatted(program, when, what, quote(description));
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
