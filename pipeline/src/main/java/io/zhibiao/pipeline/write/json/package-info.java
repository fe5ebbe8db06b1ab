/** The result as lines of JSON. */
@NullMarked
package io.zhibiao.pipeline.write.json;

import org.jspecify.annotations.NullMarked;
