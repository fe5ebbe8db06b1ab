/** Tests of what is packed; they run after it. */
@NullMarked
package io.zhibiao.pipeline.packed;

import org.jspecify.annotations.NullMarked;
