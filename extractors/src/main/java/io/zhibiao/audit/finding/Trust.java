package io.zhibiao.audit.finding;

/** How surely a text tells a relation. */
enum Trust {
  /** In so many words: where it does not come out, a figure is wrong. */
  CERTAIN,
  /**
   * By its build: parts may be left unnamed, so a gap is an error only if a misprint explains it.
   */
  LIKELY,
  /** Not in so many words, yet hardly otherwise: where a misprint explains a gap it is one. */
  EXPLAINED,
  /** It may also be meant otherwise: told where it comes out, else nothing is said. */
  OPEN
}
