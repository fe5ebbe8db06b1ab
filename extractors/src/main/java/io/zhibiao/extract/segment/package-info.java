/** Words and their parts of speech. What makes them is in {@code hanlp}. */
@NullMarked
package io.zhibiao.extract.segment;

import org.jspecify.annotations.NullMarked;
