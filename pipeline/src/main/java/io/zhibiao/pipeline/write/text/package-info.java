/** The texts of documents, beside the rows. */
@NullMarked
package io.zhibiao.pipeline.write.text;

import org.jspecify.annotations.NullMarked;
