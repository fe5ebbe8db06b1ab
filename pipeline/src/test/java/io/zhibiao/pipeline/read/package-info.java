/** Tests. */
@NullMarked
package io.zhibiao.pipeline.read;

import org.jspecify.annotations.NullMarked;
