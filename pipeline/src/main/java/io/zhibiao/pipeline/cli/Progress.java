package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import java.time.Duration;
import java.util.Locale;

/** How far a run is, in a line. */
final class Progress {

  private static final double MILLIS = 1000;
  private static final double PERCENT = 100;

  private Progress() {}

  /**
   * The part of the work that is done, and, once there is something to judge by, the rows' rate and
   * the time left.
   *
   * @param summary what the runner has counted so far
   * @param inHand how many files' worth of work this process has done, as far as it tells more
   * @param files how many there are
   * @param elapsed since the run began
   */
  static Bilingual of(Summary summary, double inHand, int files, Duration elapsed) {
    long rows = summary.count(Counters.ROWS);
    long counted = Math.min(files, summary.count(Counters.FILES) + summary.count(Counters.ERRORS));
    if (counted == files) {
      return new Bilingual("正在写出 %d 行".formatted(rows), "writing %d rows".formatted(rows));
    }
    double worth = Math.max((double) counted, inHand);
    if (worth >= files) {
      return new Bilingual("正在写出", "writing");
    }
    int percent = (int) (PERCENT * worth / files);
    if (percent == 0) {
      return new Bilingual(
          "文件 %d / %d".formatted((int) worth, files),
          "%d of %d files".formatted((int) worth, files));
    }
    double seconds = Math.max(1, elapsed.toMillis()) / MILLIS;
    String left = time((long) Math.ceil(seconds * (files - worth) / worth));
    Bilingual found = rows == 0 ? new Bilingual("", "") : found(rows, rows / seconds);
    return new Bilingual(
        "%d%%，文件 %d / %d%s，剩余 %s".formatted(percent, (int) worth, files, found.chinese(), left),
        "%d%%, %d of %d files%s, %s left"
            .formatted(percent, (int) worth, files, found.english(), left));
  }

  private static Bilingual found(long rows, double rate) {
    return new Bilingual(
        String.format(Locale.ROOT, "，数据 %d，每秒 %.1f 行", rows, rate),
        String.format(Locale.ROOT, ", %d rows, %.1f rows/s", rows, rate));
  }

  /** As clocks show it: {@code 0:07}, {@code 2:05:00}. */
  private static String time(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    return time.toHours() == 0
        ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
        : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
