package io.zhibiao.pipeline.extract;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/** What is counted while a pipeline runs. */
public final class Counters {

  /** Namespace of them all. */
  public static final String NAMESPACE = "zhibiao";

  /** Name of the count of files that were read and decoded. */
  public static final String FILES = "files";

  /** Name of the count of articles found in them. */
  public static final String ARTICLES = "articles";

  /** Name of the count of rows found in them. */
  public static final String ROWS = "rows";

  /** Name of the count of those rows that are not sure of all their columns. */
  public static final String DOUBTED = "doubted";

  /** Name of the count of files that failed. */
  public static final String ERRORS = "errors";

  /** Name of the count of corrections that there was a row for. */
  public static final String CORRECTIONS = "corrections";

  /** What the name of a count of files in one encoding or format starts with; it follows. */
  public static final String FORM = "form:";

  /** What the name of a count of figures that a rule failed on starts with; the place follows. */
  public static final String FAULTS = "fault:";

  /** What the name of a count of findings of one outcome starts with; it follows. */
  public static final String FINDINGS = "findings:";

  /** Name of the count of lines of tables that gave no row because their cells ran together. */
  public static final String RUN_TOGETHER = "run_together";

  /** Name of the count of rows without a period in sources whose date nothing tells. */
  public static final String UNDATED = "period:undated";

  /** Name of the count of rows without a period in other sources: nothing near them tells one. */
  public static final String UNTOLD = "period:untold";

  private Counters() {}

  /** Counts relations between figures by what came of them. */
  public static Counter finding(String outcome) {
    return counter(FINDINGS + outcome);
  }

  static Counter counter(String name) {
    return Metrics.counter(NAMESPACE, name);
  }

  static Counter fault(String place) {
    return counter(FAULTS + place);
  }

  static Counter form(String form) {
    return counter(FORM + form);
  }
}
