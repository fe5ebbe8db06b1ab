package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Status;

/**
 * What a figure is about.
 *
 * @param indicator what is measured, as printed; empty where nothing names it
 * @param subject the organisation or person described, as printed; empty where it is the region
 */
public record Link(
    String indicator, String subject, Aspect aspect, Comparison comparison, Status status) {

  /** A date measures nothing; it only lies behind or ahead. */
  static Link ofDate(Status status) {
    return new Link("", "", Aspect.LEVEL, Comparison.NONE, status);
  }
}
