package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;

/** What is known of one figure while its sentence is read. */
record Reading(
    FigureType type,
    String unit,
    Term indicator,
    Term subject,
    Aspect aspect,
    Comparison comparison) {

  Reading withIndicator(Term other) {
    return new Reading(type, unit, other, subject, aspect, comparison);
  }

  Reading withSubject(Term other) {
    return new Reading(type, unit, indicator, other, aspect, comparison);
  }

  Reading withComparison(Comparison other) {
    return new Reading(type, unit, indicator, subject, aspect, other);
  }
}
