package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.write.Target;
import io.zhibiao.pipeline.write.csv.CsvStyle;
import io.zhibiao.pipeline.write.csv.CsvTarget;
import io.zhibiao.pipeline.write.json.JsonlTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What a result is written to. CSV always is; the rest is the user's choice. */
final class TargetOptions {

  private static final Map<String, Function<Path, Target>> FILES =
      new TreeMap<>(Map.of("jsonl", JsonlTarget::in));

  @Option(
      names = "--to",
      paramLabel = "TARGET",
      split = ",",
      description = {"除 CSV 外还写成：jsonl；可写多个", "besides CSV, write: jsonl; there may be several"})
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--excel",
      description = {"CSV 带字节顺序标记，Excel 可直接打开", "CSV with a byte order mark, for Excel"})
  private boolean excel;

  @Option(
      names = "--exact",
      description = {
        "CSV 单元格一字不改；默认在会被表格软件当作公式的单元格前加 '",
        "CSV cells as they are; by default those that a spreadsheet would run get a ' in front"
      })
  private boolean exact;

  /** Whether any are wanted besides CSV. */
  boolean areGiven() {
    return !words.isEmpty();
  }

  /**
   * The targets, each once.
   *
   * @param folder for those that are files
   * @throws OutputException where a word names none. It is no wrong usage: like a database that
   *     refuses, it is a place that can't take the result.
   */
  List<Target> in(Path folder) {
    Set<Target> targets = new LinkedHashSet<>();
    targets.add(CsvTarget.in(folder, new CsvStyle(excel, exact)));
    words.forEach(word -> targets.add(target(word, folder)));
    return List.copyOf(targets);
  }

  private static Target target(String word, Path folder) {
    Function<Path, Target> file = FILES.get(word);
    if (file == null) {
      throw unknown(word);
    }
    return file.apply(folder);
  }

  private static OutputException unknown(String word) {
    String quoted = Bilingual.quote(word);
    String known = String.join(", ", FILES.keySet());
    return new OutputException(
        new Bilingual(
            "--to 不认识 %s，可用：%s".formatted(quoted, known),
            "--to does not know %s, there are: %s".formatted(quoted, known)));
  }
}
