@NullMarked
package io.zhibiao.pipeline.write.star;

import org.jspecify.annotations.NullMarked;
