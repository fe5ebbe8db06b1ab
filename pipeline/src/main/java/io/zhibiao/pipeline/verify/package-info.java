/** Proves a result by its files and by its sources, read again; it extracts nothing. */
@NullMarked
package io.zhibiao.pipeline.verify;

import org.jspecify.annotations.NullMarked;
