/** The Beam pipeline from text files to metric rows. */
@NullMarked
package io.zhibiao.pipeline;

import org.jspecify.annotations.NullMarked;
