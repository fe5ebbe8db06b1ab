package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.Limits;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What one file may take. */
final class LimitOptions {

  @Option(names = Limits.MEGABYTES, paramLabel = "N")
  private int megabytes = Limits.USUAL.megabytes();

  @Option(names = Limits.PAGES, paramLabel = "N")
  private int pages = Limits.USUAL.pages();

  @Option(names = Limits.NESTING, paramLabel = "N")
  private int nesting = Limits.USUAL.nesting();

  @Option(names = Limits.SECONDS, paramLabel = "N")
  private int seconds = Limits.USUAL.seconds();

  /**
   * As given.
   *
   * @throws UsageException where one is out of its range
   */
  Limits limits() {
    check(Limits.MEGABYTES, megabytes, Limits.WIDEST.megabytes());
    check(Limits.PAGES, pages, Limits.WIDEST.pages());
    check(Limits.NESTING, nesting, Limits.WIDEST.nesting());
    check(Limits.SECONDS, seconds, Limits.WIDEST.seconds());
    return new Limits(megabytes, pages, nesting, seconds);
  }

  /** Those that are not as usual, as options. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    tell(told, Limits.MEGABYTES, megabytes, Limits.USUAL.megabytes());
    tell(told, Limits.PAGES, pages, Limits.USUAL.pages());
    tell(told, Limits.NESTING, nesting, Limits.USUAL.nesting());
    tell(told, Limits.SECONDS, seconds, Limits.USUAL.seconds());
    return List.copyOf(told);
  }

  private static void tell(List<String> told, String option, int given, int usual) {
    if (given != usual) {
      told.add(option + "=" + given);
    }
  }

  private static void check(String option, int given, int most) {
    if (given < 1 || given > most) {
      throw new UsageException(
          new Bilingual(
              "%s 应在 1 到 %d 之间".formatted(option, most),
              "%s has to be from 1 to %d".formatted(option, most)));
    }
  }
}
