package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.SourceFile;
import io.zhibiao.pipeline.write.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** Tells what a run with {@code --replace} will delete and, where somebody watches, asks. */
record Replacing(Console console) {

  private static final int SHOWN = 5;

  /**
   * Asks.
   *
   * @throws UsageException where the user does not want it
   */
  void ask(List<Target> targets, List<SourceFile> files) {
    askOf(targets, files.stream().map(SourceFile::source).toList());
  }

  /** Likewise, where the run reads sources of these names. */
  void askOf(List<Target> targets, List<String> sources) {
    for (Target target : targets) {
      List<String> dropped = target.dropped(sources);
      if (!dropped.isEmpty()) {
        console.warn(told(dropped));
        if (console.live() && !isYes()) {
          throw new UsageException(new Bilingual("没有删除，也没有运行", "nothing was deleted nor run"));
        }
      }
    }
  }

  private static Bilingual told(List<String> dropped) {
    String names =
        String.join(", ", dropped.stream().limit(SHOWN).map(Bilingual::quote).toList())
            + (dropped.size() > SHOWN ? " …" : "");
    return new Bilingual(
        "--replace 将从数据库删除 %d 个来源的数据：%s".formatted(dropped.size(), names),
        "--replace deletes the rows of %d sources: %s".formatted(dropped.size(), names));
  }

  private boolean isYes() {
    console.warn(new Bilingual("输入 y 继续", "type y to go on"));
    try {
      String answer =
          new BufferedReader(new InputStreamReader(console.in(), Charset.defaultCharset()))
              .readLine();
      return answer != null && answer.strip().equalsIgnoreCase("y");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
