package io.zhibiao.extract.quantity;

import io.zhibiao.extract.rule.Mention;

/**
 * A candidate and what became of it.
 *
 * @param mention what it says, where it stands and the form that proposed it
 * @param refusedBy name of the judge that refused it; empty where it was kept
 */
public record Judged(Mention mention, String refusedBy) {

  /** Whether it is a figure. */
  public boolean isKept() {
    return refusedBy.isEmpty();
  }
}
