/** Tests. */
@NullMarked
package io.zhibiao.pipeline.extract;

import org.jspecify.annotations.NullMarked;
