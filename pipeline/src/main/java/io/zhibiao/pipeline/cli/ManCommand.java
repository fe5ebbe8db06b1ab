package io.zhibiao.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the man page. */
@Command(name = "man", versionProvider = Version.class)
final class ManCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.text(console.out()).print(ManPage.of(spec.root().commandLine()));
    return ExitCode.ALL_WELL.code();
  }
}
