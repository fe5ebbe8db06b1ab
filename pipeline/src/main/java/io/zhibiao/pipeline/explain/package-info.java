/** How a text was read, told so that a person can follow it. */
@NullMarked
package io.zhibiao.pipeline.explain;

import org.jspecify.annotations.NullMarked;
