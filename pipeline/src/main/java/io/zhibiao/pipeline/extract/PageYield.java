package io.zhibiao.pipeline.extract;

import io.zhibiao.pipeline.row.PackedRows;

/** All that a page gives: its figures and its articles. */
record PageYield(PackedRows rows, PackedRows articles) {}
