package io.zhibiao.audit.claim;

import java.util.Locale;

/** Whether the sources say what is claimed. */
public enum Verdict {
  /** A source figure says it. */
  SUPPORTED,
  /** The same indicator, region, period and aspect has another value in the sources. */
  CONTRADICTED,
  /** No source figure speaks of it. */
  NOT_FOUND,
  /** The claim holds no figure that could be checked. */
  UNCLEAR;

  /** As files print it: {@code not_found}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
