package io.zhibiao.pipeline.write.run;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.write.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether files that stand together are of one run. */
public final class OneRun {

  private OneRun() {}

  /**
   * Refuses a file that a run has written where one that is named with it by {@code run.json} is of
   * another run or was changed. Files that no run tells of, and those that were taken away, are
   * nobody's business.
   *
   * @throws UsageException naming the file that is wrong
   */
  public static void refuseMixed(Path file) {
    Path folder = file.toAbsolutePath().resolveSibling("");
    String name = String.valueOf(file.getFileName());
    Optional<RunFile> run =
        RunFile.in(folder)
            .filter(told -> told.outputs().stream().anyMatch(output -> output.path().equals(name)));
    if (run.isPresent()) {
      for (RunFile.Output output : run.get().outputs()) {
        refuseOther(folder, output);
      }
    }
  }

  private static void refuseOther(Path folder, RunFile.Output output) {
    Path file = folder.resolve(output.path());
    try {
      if (Files.isRegularFile(file) && !isSame(file, output)) {
        String name = Bilingual.quote(file);
        throw new UsageException(
            new Bilingual(
                "%s 与同一文件夹的 %s 不是同一次运行写出的，或已被改动；请重新运行".formatted(name, RunFile.NAME),
                "%s is not of the run that %s beside it tells of, or was changed since; run it again"
                    .formatted(name, RunFile.NAME)));
      }
    } catch (IOException e) {
      String name = Bilingual.quote(file);
      throw new UsageException(new Bilingual("无法读取 " + name, "cannot read " + name), e);
    }
  }

  /** Whether the file is byte for byte what the run wrote. */
  public static boolean isSame(Path file, RunFile.Output output) throws IOException {
    return Files.size(file) == output.bytes() && Sha256.of(file).equals(output.sha256());
  }
}
