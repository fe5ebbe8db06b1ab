package io.zhibiao.extract.bind;

import io.zhibiao.extract.outlook.Verdict;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.Status;

/**
 * What a figure is about.
 *
 * @param indicator what is measured, as printed; empty where nothing names it
 * @param source where its name was found
 * @param subject the organisation or person described, as printed; empty where it is the region
 * @param predicate what is said of the indicator before the figure, as printed; may be empty
 * @param verdict whether it is planned, as far as words tell
 */
public record Link(
    String indicator,
    NameSource source,
    String subject,
    String predicate,
    Aspect aspect,
    Comparison comparison,
    Verdict verdict) {

  /** A date measures nothing; it only lies behind or ahead. */
  static Link ofDate(Verdict verdict) {
    return new Link("", NameSource.NONE, "", "", Aspect.LEVEL, Comparison.NONE, verdict);
  }

  /** The same against another base. */
  public Link against(Comparison base) {
    return new Link(indicator, source, subject, predicate, aspect, base, verdict);
  }

  /** The same about somebody. */
  public Link of(String other) {
    return new Link(indicator, source, other, predicate, aspect, comparison, verdict);
  }

  /** The same of something called otherwise. */
  Link called(String name) {
    return new Link(name, source, subject, predicate, aspect, comparison, verdict);
  }

  /** The same of a time for which another figure is told. */
  Link framing(Link told) {
    return new Link(
        told.indicator(),
        NameSource.FRAME,
        subject,
        predicate,
        Aspect.LEVEL,
        Comparison.NONE,
        verdict);
  }

  /** Of a figure whose reader threw nothing is told. */
  public static Link unread() {
    return new Link("", NameSource.UNREAD, "", "", Aspect.LEVEL, Comparison.NONE, Verdict.ACTUAL);
  }

  /** The same of something that is over, whatever the words around it plan. */
  public Link done() {
    return new Link(indicator, source, subject, predicate, aspect, comparison, Verdict.ACTUAL);
  }

  /** Whether it is a change that names what it is measured against. */
  public boolean tellsBase() {
    return aspect.isChange() && comparison != Comparison.NONE;
  }

  /** Whether it is planned, as far as words tell. */
  public Status status() {
    return verdict.status();
  }
}
