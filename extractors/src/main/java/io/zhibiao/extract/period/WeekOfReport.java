package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.util.List;
import java.util.Optional;

/** Knows a report on one week, the only stretch of time that it tells of: {@code 上周鸡蛋价格下降2%}. */
final class WeekOfReport {

  private WeekOfReport() {}

  /**
   * The week; none where the article tells of none, of two, or of a longer stretch, too.
   *
   * @param running the times that run in the article
   */
  static Optional<Period> of(List<Said> running) {
    List<Period> stretches =
        running.stream().map(Said::own).filter(time -> !Periods.isDay(time)).distinct().toList();
    return stretches.stream()
        .findFirst()
        .filter(week -> stretches.size() == 1 && Periods.isWeek(week));
  }
}
