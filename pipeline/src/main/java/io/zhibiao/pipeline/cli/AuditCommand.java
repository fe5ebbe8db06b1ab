package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks figures; what is checked is told by the subcommands. */
@Command(
    name = "audit",
    description = {
      "核对数字：原文是否这样说，数字之间是否相符。",
      "Checks figures: does the source say so, do they agree with each other."
    },
    versionProvider = Version.class)
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), new Bilingual("没有写明核对什么", "what to audit is not given").toString());
  }
}
