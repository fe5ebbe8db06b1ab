package io.zhibiao.extract.period;

/**
 * Something read from a place of a text.
 *
 * @param value what it says
 * @param end index behind it
 * @param figure whether a numeral or a named plan is in it
 */
record Found<T>(T value, int end, boolean figure) {

  /** Another meaning of the same characters. */
  <U> Found<U> as(U other) {
    return new Found<>(other, end, figure);
  }
}
