/** Tests of the package of the same name. */
@NullMarked
package io.zhibiao.pipeline.indicator;

import org.jspecify.annotations.NullMarked;
