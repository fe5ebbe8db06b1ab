/** Tests. */
@NullMarked
package io.zhibiao.pipeline.row;

import org.jspecify.annotations.NullMarked;
