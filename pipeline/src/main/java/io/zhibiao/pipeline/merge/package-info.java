/** From shards to the result in one piece. */
@NullMarked
package io.zhibiao.pipeline.merge;

import org.jspecify.annotations.NullMarked;
