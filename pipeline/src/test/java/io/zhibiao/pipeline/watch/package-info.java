@NullMarked
package io.zhibiao.pipeline.watch;

import org.jspecify.annotations.NullMarked;
