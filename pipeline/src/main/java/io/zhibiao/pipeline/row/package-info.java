/** Rows of the contract as they travel through the pipeline. All that sinks know. */
@NullMarked
package io.zhibiao.pipeline.row;

import org.jspecify.annotations.NullMarked;
