/** Files that are made to do harm, and what becomes of each. */
@NullMarked
package io.zhibiao.pipeline.hostile;

import org.jspecify.annotations.NullMarked;
