package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * Knows a report on one week or one day, the only time that it tells of: {@code 上周鸡蛋价格下降2%}, {@code
 * 昨日新增15例}.
 */
final class OneTime {

  /** A day told once may be that of a story. */
  private static final int LEAST_DAYS = 2;

  private OneTime() {}

  /**
   * The time; none where the article tells of none, of two, or of a longer stretch, too.
   *
   * @param running the times that run in the article
   */
  static Optional<Period> of(List<Said> running) {
    return week(running).or(() -> day(running));
  }

  private static Optional<Period> day(List<Said> running) {
    List<Period> days = running.stream().map(Said::own).toList();
    return days.stream()
        .findFirst()
        .filter(Periods::isDay)
        .filter(day -> days.size() >= LEAST_DAYS && days.stream().allMatch(day::equals));
  }

  private static Optional<Period> week(List<Said> running) {
    List<Period> stretches =
        running.stream().map(Said::own).filter(time -> !Periods.isDay(time)).distinct().toList();
    return stretches.stream()
        .findFirst()
        .filter(week -> stretches.size() == 1 && Periods.isWeek(week));
  }
}
