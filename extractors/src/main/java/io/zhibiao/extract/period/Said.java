package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;

/**
 * An expression of time placed in the calendar.
 *
 * @param own its own period
 * @param given what it gives to figures: with 截至 before it the last day, with 自 … 以来 around it all
 *     the time since
 * @param until whether 截至 stands before it
 */
record Said(Span span, Role role, Period own, Given given, boolean until) {

  /** The same doing something else. */
  Said as(Role other) {
    return new Said(span, other, own, given, until);
  }

  /** The period that it gives to figures. */
  Period governing() {
    return given.period();
  }
}
