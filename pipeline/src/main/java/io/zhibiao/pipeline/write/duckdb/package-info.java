/** What is written by DuckDB: its own file, and Parquet. */
@NullMarked
package io.zhibiao.pipeline.write.duckdb;

import org.jspecify.annotations.NullMarked;
