/** Tests of the whole pipeline, and what they are written with. */
@NullMarked
package io.zhibiao.pipeline;

import org.jspecify.annotations.NullMarked;
