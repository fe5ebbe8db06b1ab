@NullMarked
package io.zhibiao.pipeline.write.duckdb;

import org.jspecify.annotations.NullMarked;
