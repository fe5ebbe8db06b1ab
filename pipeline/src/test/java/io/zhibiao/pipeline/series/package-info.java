/** Tests of series. */
@NullMarked
package io.zhibiao.pipeline.series;

import org.jspecify.annotations.NullMarked;
