/** Tests. */
@NullMarked
package io.zhibiao.pipeline.write;

import org.jspecify.annotations.NullMarked;
