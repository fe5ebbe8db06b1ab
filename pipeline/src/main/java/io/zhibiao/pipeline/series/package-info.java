/** Values of canonical indicators by region and period: what can be compared. */
@NullMarked
package io.zhibiao.pipeline.series;

import org.jspecify.annotations.NullMarked;
