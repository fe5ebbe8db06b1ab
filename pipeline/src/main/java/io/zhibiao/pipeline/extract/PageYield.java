package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.row.PackedRows;
import io.zhibiao.pipeline.row.Tally;

/** All that a page gives: its figures, its articles, and how many figures there were. */
record PageYield(PackedRows rows, PackedRows articles, Tally tally) {}
