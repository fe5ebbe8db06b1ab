/** The user's own canonical indicators. */
@NullMarked
package io.zhibiao.pipeline.indicator;

import org.jspecify.annotations.NullMarked;
