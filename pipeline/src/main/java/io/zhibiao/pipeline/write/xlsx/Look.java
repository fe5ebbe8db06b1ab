package io.zhibiao.pipeline.write.xlsx;

/**
 * How a sheet is looked at and printed.
 *
 * @param frozen how many first columns stay in view
 * @param seen how many first columns are seen and printed; those behind are folded away
 */
record Look(int frozen, int seen) {

  /** All columns, none of them frozen. */
  static Look plain(int columns) {
    return new Look(0, columns);
  }
}
