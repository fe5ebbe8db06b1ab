/** Tests. */
@NullMarked
package io.zhibiao.pipeline.html;

import org.jspecify.annotations.NullMarked;
