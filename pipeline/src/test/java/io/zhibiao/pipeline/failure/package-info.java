/** Tests of what is told to the user. */
@NullMarked
package io.zhibiao.pipeline.failure;

import org.jspecify.annotations.NullMarked;
