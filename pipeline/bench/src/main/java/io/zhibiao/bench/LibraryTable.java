package io.zhibiao.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What {@link Library} measures, a line each.
 *
 * @param seconds by benchmark, for all texts once
 * @param bytes allocated meanwhile, likewise
 * @param characters of all texts
 */
record LibraryTable(Map<String, Double> seconds, Map<String, Double> bytes, long characters) {

  private static final String REFERENCE = "hanlp";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  static LibraryTable measure(Path checkout) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Library.class.getName())
                    .forks(1)
                    .jvmArgsAppend(
                        "-D" + Library.CHECKOUT + "=" + checkout, "-XX:+UseSerialGC", "-Xmx2g")
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Map<String, Double> seconds = new LinkedHashMap<>();
    Map<String, Double> bytes = new LinkedHashMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      seconds.put(name, result.getPrimaryResult().getScore());
      result.getSecondaryResults().entrySet().stream()
          .filter(entry -> entry.getKey().endsWith(ALLOCATED))
          .forEach(entry -> bytes.put(name, entry.getValue().getScore()));
    }
    return new LibraryTable(seconds, bytes, Texts.of(checkout).characters());
  }

  String markdown() {
    StringBuilder table =
        new StringBuilder(
            "| | characters a second | of HanLP's | bytes a character |\n|---|---|---|---|\n");
    seconds.forEach(
        (name, taken) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %.2f | %,.0f |%n",
                    name,
                    characters / taken,
                    seconds.getOrDefault(REFERENCE, Double.NaN) / taken,
                    bytes.getOrDefault(name, Double.NaN) / characters)));
    return table.toString();
  }
}
