/** Tests of what is served. */
@NullMarked
package io.zhibiao.pipeline.serve;

import org.jspecify.annotations.NullMarked;
