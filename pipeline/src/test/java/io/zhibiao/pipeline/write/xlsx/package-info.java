@NullMarked
package io.zhibiao.pipeline.write.xlsx;

import org.jspecify.annotations.NullMarked;
