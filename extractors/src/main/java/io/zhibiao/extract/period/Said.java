package io.zhibiao.extract.period;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Period;

/**
 * An expression of time placed in the calendar.
 *
 * @param own its own period
 * @param governing the period it gives to figures: with 截至 before it the last day, with 自 … 以来
 *     around it all the time since
 * @param until whether 截至 stands before it
 */
record Said(Span span, Role role, Period own, Period governing, boolean until) {}
