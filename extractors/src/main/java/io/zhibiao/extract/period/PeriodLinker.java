package io.zhibiao.extract.period;

import io.zhibiao.extract.value.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Temporary. */
public final class PeriodLinker {
  private PeriodLinker() {}

  /** Temporary. */
  public static List<List<Period>> link(List<TimedPassage> timed, @Nullable LocalDate published) {
    return timed.stream()
        .map(t -> t.passage().mentions().stream().map(m -> Period.UNKNOWN).toList())
        .toList();
  }
}
