package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;
import java.util.Optional;

/**
 * The period of a figure, and what gives it.
 *
 * @param by the expression of time, in the figure's passage; none where the article's own period
 *     governs, or nothing does
 * @param announced whether a report that announces its period gives it, or what opens a list
 */
record Governed(Period period, Optional<Span> by, boolean announced) {

  static Governed by(Said time, Period period) {
    return new Governed(period, Optional.of(time.span()), false);
  }

  static Governed byNone(Period period) {
    return new Governed(period, Optional.empty(), false);
  }

  /** The same, but of another period. */
  Governed of(Period other) {
    return new Governed(other, by, announced);
  }

  /** Of a list the paragraph that opens it tells the time. */
  static Governed byLead(Period period) {
    return new Governed(period, Optional.empty(), true);
  }

  /** A report, not news, that announces its period is of it throughout. */
  static Governed byReport(Reported reported, Period period) {
    return new Governed(period, Optional.empty(), reported.announced() && !reported.news());
  }
}
