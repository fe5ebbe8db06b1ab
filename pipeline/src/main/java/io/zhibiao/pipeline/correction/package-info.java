/** What reviewers decided of rows, and the rows as they are after it. */
@NullMarked
package io.zhibiao.pipeline.correction;

import org.jspecify.annotations.NullMarked;
