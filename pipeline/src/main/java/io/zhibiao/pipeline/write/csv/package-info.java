/** The result as CSV files: RFC 4180, UTF-8. */
@NullMarked
package io.zhibiao.pipeline.write.csv;

import org.jspecify.annotations.NullMarked;
