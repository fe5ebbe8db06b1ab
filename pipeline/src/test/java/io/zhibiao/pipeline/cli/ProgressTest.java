package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.Summary;
import io.zhibiao.pipeline.extract.Counters;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest
  @CsvSource({
    "0,    0,  0, 0,    0, 文件 0 / 200 / 0 of 200 files",
    "0,    0,  0, 0,  500, 文件 0 / 200 / 0 of 200 files",
    "0,    0,  0, 1.5, 500, 文件 1 / 200 / 1 of 200 files",
    "0,    0,  0, 2.5, 500, '1%，文件 2 / 200，剩余 0:40 / 1%, 2 of 200 files, 0:40 left'",
    "0,    0,  0, 200, 500, 正在写出 / writing",
    "9,    1, 70, 9.5, 4000, '5%，文件 10 / 200，数据 70，每秒 17.5 行，剩余 1:16 / 5%, 10 of 200 files,"
        + " 70 rows, 17.5 rows/s, 1:16 left'",
    "9,    1, 70, 99, 4000, '49%，文件 99 / 200，数据 70，每秒 17.5 行，剩余 0:05 / 49%, 99 of 200 files,"
        + " 70 rows, 17.5 rows/s, 0:05 left'",
    "2,    0,  7, 0, 60000, '1%，文件 2 / 200，数据 7，每秒 0.1 行，剩余 1:39:00 / 1%, 2 of 200 files, 7 rows,"
        + " 0.1 rows/s, 1:39:00 left'",
    "199,  1, 70, 0, 4000, 正在写出 70 行 / writing 70 rows",
    "200, 50, 70, 0, 4000, 正在写出 70 行 / writing 70 rows"
  })
  void tellsHowFarItIs(long read, long failed, long rows, double inHand, long millis, String line) {
    Summary summary =
        new Summary(Map.of(Counters.FILES, read, Counters.ERRORS, failed, Counters.ROWS, rows));
    assertThat(Progress.of(summary, inHand, 200, Duration.ofMillis(millis))).hasToString(line);
  }
}
