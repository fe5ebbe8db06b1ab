package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import java.util.Optional;

/**
 * The period of a figure, and what gives it.
 *
 * @param by the expression of time, in the figure's passage; none where the article's own period
 *     governs, or nothing does
 */
record Governed(Period period, Optional<Span> by) {

  static Governed by(Said time, Period period) {
    return new Governed(period, Optional.of(time.span()));
  }

  static Governed byNone(Period period) {
    return new Governed(period, Optional.empty());
  }

  /** The same, but of another period. */
  Governed of(Period other) {
    return new Governed(other, by);
  }
}
