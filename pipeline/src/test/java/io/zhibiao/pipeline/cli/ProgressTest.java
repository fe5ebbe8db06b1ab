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
    "0,    0,  0,    0, 文件 0 / 200 / 0 of 200 files",
    "0,    0,  0,  500, 文件 0 / 200 / 0 of 200 files",
    "9,    1, 70, 4000, '文件 10 / 200，数据 70，每秒 17.5 行，剩余 1:16 / 10 of 200 files, 70 rows,"
        + " 17.5 rows/s, 1:16 left'",
    "1,    0,  7, 60000, '文件 1 / 200，数据 7，每秒 0.1 行，剩余 3:19:00 / 1 of 200 files, 7 rows,"
        + " 0.1 rows/s, 3:19:00 left'",
    "199,  1, 70, 4000, 正在写出 70 行 / writing 70 rows",
    "200, 50, 70, 4000, 正在写出 70 行 / writing 70 rows"
  })
  void tellsHowFarItIs(long read, long failed, long rows, long millis, String line) {
    Summary summary =
        new Summary(Map.of(Counters.FILES, read, Counters.ERRORS, failed, Counters.ROWS, rows));
    assertThat(Progress.of(summary, 200, Duration.ofMillis(millis))).hasToString(line);
  }
}
