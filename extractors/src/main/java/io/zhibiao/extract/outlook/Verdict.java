package io.zhibiao.extract.outlook;

import io.zhibiao.extract.value.Status;

/**
 * Whether something is planned, and what tells it.
 *
 * @param sign the word that tells it; empty where none does
 */
public record Verdict(Status status, Cause cause, String sign) {

  /** What tells a plan from a report. */
  public enum Cause {
    /** Nothing speaks of a plan. */
    NONE,
    /** A word before it. */
    SIGN,
    /** A forecast before it in its clause. */
    ESTIMATE,
    /** A forecast in a clause before. */
    EARLIER_ESTIMATE,
    /** Targets announced before it in the paragraph. */
    AGENDA,
    /** The heading that it stands under. */
    SECTION,
    /** The time that it is of. */
    TIME,
    /** The head of a table's column. */
    COLUMN
  }

  /** Nothing speaks of a plan. */
  public static final Verdict ACTUAL = new Verdict(Status.ACTUAL, Cause.NONE, "");

  /** What a heading tells, which names no word. */
  public static Verdict of(Status status, Cause cause) {
    return status == Status.ACTUAL ? ACTUAL : new Verdict(status, cause, "");
  }
}
