package io.zhibiao.audit.claim;

/** Whether a figure is of what was added in a time, or of all that has come together so far. */
enum Tally {
  /** The text does not tell. */
  UNSAID,
  /** {@code 新增确诊病例3例}. */
  ADDED,
  /** {@code 累计确诊病例47例}. */
  ACCRUED,
  /** What is there now, and not what has left again: {@code 现有确诊病例9例}. */
  PRESENT;

  /** Whether one tells what the other denies. */
  boolean denies(Tally other) {
    return this != UNSAID && other != UNSAID && this != other;
  }
}
