/** Tests. */
@NullMarked
package io.zhibiao.pipeline.correction;

import org.jspecify.annotations.NullMarked;
