package io.zhibiao.pipeline.verify;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.write.run.RunFile;
import java.nio.file.Path;

/**
 * Proves what {@code run.json} tells of a result: that its files and its sources are byte for byte
 * those of the run, that its counts agree, and that each row stands in its source as the contract
 * promises.
 */
public final class Verification {

  private Verification() {}

  /**
   * Looks at all of it; what is wrong does not end the look.
   *
   * @throws UsageException where the folder holds no result of a run, or a part of it is unreadable
   */
  public static Proof of(Path folder) {
    RunFile run = RunFile.in(folder).orElseThrow(() -> none(folder));
    Proof proof = new Proof();
    new KeptFiles(folder, proof).check(run);
    SourceFiles sources = new SourceFiles(folder, proof);
    sources.check(run);
    Counted counted = new Rows(folder, sources, proof).check(run);
    new Books(run, proof).check(counted);
    return proof;
  }

  private static UsageException none(Path folder) {
    String name = Bilingual.quote(folder);
    return new UsageException(
        new Bilingual(
            "%s 里没有 %s".formatted(name, RunFile.NAME),
            "there is no %s in %s".formatted(RunFile.NAME, name)));
  }
}
