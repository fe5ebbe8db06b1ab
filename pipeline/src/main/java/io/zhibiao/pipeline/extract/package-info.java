/** The stage that turns sources into rows. The reading of figures itself is the library's. */
@NullMarked
package io.zhibiao.pipeline.extract;

import org.jspecify.annotations.NullMarked;
