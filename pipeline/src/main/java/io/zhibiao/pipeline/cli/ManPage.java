package io.zhibiao.pipeline.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of all commands as a page for {@code man}: a section a command, as it is printed. */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine program) {
    ManPage man = new ManPage();
    String name = program.getCommandName();
    String title = name.toUpperCase(Locale.ROOT);
    man.line(".TH %s 1 \"\" \"%s %s\"".formatted(title, name, Version.number()));
    man.line(".SH NAME");
    man.text(
        name + " - " + String.join(" ", program.getCommandSpec().usageMessage().description()));
    man.add(program);
    return man.page.toString();
  }

  private void add(CommandLine command) {
    line(".SH " + command.getCommandSpec().qualifiedName().toUpperCase(Locale.ROOT));
    line(".nf");
    command.getUsageMessage(Ansi.OFF).lines().forEach(this::text);
    line(".fi");
    command.getSubcommands().values().forEach(this::add);
  }

  /** A line as it is: none begins a request, a minus is one that can be copied. */
  private void text(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    line(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
