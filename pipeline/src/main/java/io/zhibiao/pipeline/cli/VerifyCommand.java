package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.verify.Proof;
import io.zhibiao.pipeline.verify.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Is a result what its run says, and does each row stand in its source? */
@Command(name = "verify", versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(paramLabel = "DIR", arity = "0..1")
  private Path folder = Path.of("out");

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Proof proof = Verification.of(folder);
    for (Bilingual fault : proof.faults()) {
      console.warn(fault);
    }
    console.say(proof.summary());
    return (proof.holds() ? ExitCode.ALL_WELL : ExitCode.NOT_PROVEN).code();
  }
}
