/** Tests of what people read. */
@NullMarked
package io.zhibiao.pipeline.plain;

import org.jspecify.annotations.NullMarked;
