package io.zhibiao.pipeline.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell completes commands and options by. */
@Command(name = "completion", versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

  /** Shells. One script does for the first two. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    /** As people write it, and as it is completed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "SHELL")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    String script =
        shell == Shell.FISH
            ? FishCompletion.of(program)
            : AutoComplete.bash(program.getCommandName(), program);
    console.text(console.out()).println(script);
    return ExitCode.ALL_WELL.code();
  }
}
