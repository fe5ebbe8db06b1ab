/** Cuts a page into articles and their text into mended paragraphs. Knows no figure. */
@NullMarked
package io.zhibiao.extract.page;

import org.jspecify.annotations.NullMarked;
