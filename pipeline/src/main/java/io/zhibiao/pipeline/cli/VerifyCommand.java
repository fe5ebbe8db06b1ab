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
@Command(
    name = "verify",
    description = {
      "核验一次运行的结果：按 run.json 核对所有文件与来源的散列值和各项数目，并重读来源，逐行核对数字和原句的位置。",
      "Proves a result: all hashes and counts of run.json, and, with the sources read again, that "
          + "each row's text and sentence stand where it says."
    },
    footer = {
      "",
      "退出码 / exit codes:",
      "  0  全部属实 / everything holds",
      "  1  其他故障 / anything else",
      "  2  用法有误，或没有 run.json / wrong usage, or no run.json",
      "  5  有不符之处，已逐条列出 / something does not hold, told line by line"
    },
    versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin final StandardOptions standardOptions = new StandardOptions();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = {"结果文件夹，默认 out", "folder of the result, by default out"})
  private Path folder = Path.of("out");

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Proof proof = Verification.of(folder);
    for (Bilingual fault : proof.faults()) {
      console.say(fault);
    }
    console.say(proof.summary());
    return (proof.holds() ? ExitCode.ALL_WELL : ExitCode.NOT_PROVEN).code();
  }
}
