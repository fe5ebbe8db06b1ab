package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;

/**
 * What is known of one figure.
 *
 * @param source where its indicator was found
 * @param predicate what stands between name and figure
 */
record Reading(
    Term indicator,
    NameSource source,
    Term subject,
    Term predicate,
    Aspect aspect,
    Comparison comparison) {

  /** The same figure standing otherwise to its name. */
  Reading with(Aspect other, Comparison base) {
    return new Reading(indicator, source, subject, predicate, other, base);
  }
}
