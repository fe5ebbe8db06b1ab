package io.zhibiao.pipeline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks figures; what is checked is told by the subcommands. */
@Command(name = "audit", versionProvider = Version.class)
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
