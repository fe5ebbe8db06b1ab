/** What rules hand to each other: passages of text and the figures found in them. */
@NullMarked
package io.zhibiao.extract.rule;

import org.jspecify.annotations.NullMarked;
