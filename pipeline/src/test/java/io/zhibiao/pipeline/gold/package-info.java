/** Rows against the figures that people found in the same texts. */
@NullMarked
package io.zhibiao.pipeline.gold;

import org.jspecify.annotations.NullMarked;
