/** A result in shards, written by many machines at once, to storage that all of them reach. */
@NullMarked
package io.zhibiao.pipeline.write.shard;

import org.jspecify.annotations.NullMarked;
