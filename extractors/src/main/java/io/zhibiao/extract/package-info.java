/**
 * The library's door: a {@link io.zhibiao.extract.Document} in, an {@link
 * io.zhibiao.extract.Extraction} out. Text flows one way: page, article, passage, sentence, figure,
 * metric.
 */
@NullMarked
package io.zhibiao.extract;

import org.jspecify.annotations.NullMarked;
