package io.zhibiao.pipeline.cli;

import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import io.zhibiao.pipeline.failure.Bilingual;
import java.time.Duration;
import java.util.Locale;

/** How far a run is, in a line. */
final class Progress {

  private static final double MILLIS = 1000;

  private Progress() {}

  /**
   * Files done of all, rows, and, once there is something to judge by, rate and time left.
   *
   * @param elapsed since the run began
   */
  static Bilingual of(Summary summary, int files, Duration elapsed) {
    long rows = summary.count(Counters.ROWS);
    long done = Math.min(files, summary.count(Counters.FILES) + summary.count(Counters.ERRORS));
    if (done == files) {
      return new Bilingual("正在写出 %d 行".formatted(rows), "writing %d rows".formatted(rows));
    }
    if (done == 0) {
      return new Bilingual("文件 0 / %d".formatted(files), "0 of %d files".formatted(files));
    }
    double seconds = Math.max(1, elapsed.toMillis()) / MILLIS;
    String left = time((long) Math.ceil(seconds * (files - done) / done));
    double rate = rows / seconds;
    return new Bilingual(
        String.format(
            Locale.ROOT, "文件 %d / %d，数据 %d，每秒 %.1f 行，剩余 %s", done, files, rows, rate, left),
        String.format(
            Locale.ROOT,
            "%d of %d files, %d rows, %.1f rows/s, %s left",
            done,
            files,
            rows,
            rate,
            left));
  }

  /** As clocks show it: {@code 0:07}, {@code 2:05:00}. */
  private static String time(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    return time.toHours() == 0
        ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
        : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
