@NullMarked
package io.zhibiao.pipeline.write.csv;

import org.jspecify.annotations.NullMarked;
