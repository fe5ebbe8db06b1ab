/** Tests of the package of the same name. */
@NullMarked
package io.zhibiao.pipeline.explain;

import org.jspecify.annotations.NullMarked;
