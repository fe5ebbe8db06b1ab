@NullMarked
package io.zhibiao.pipeline.stats;

import org.jspecify.annotations.NullMarked;
