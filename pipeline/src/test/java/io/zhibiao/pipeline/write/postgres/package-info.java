@NullMarked
package io.zhibiao.pipeline.write.postgres;

import org.jspecify.annotations.NullMarked;
