/** When and where a text was published, told by its file's name, its imprint, or its words. */
@NullMarked
package io.zhibiao.extract.origin;

import org.jspecify.annotations.NullMarked;
