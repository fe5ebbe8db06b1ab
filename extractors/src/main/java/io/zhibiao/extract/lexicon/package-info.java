/** Tables of language facts, read from resources, and phrases looked up in text. No rules. */
@NullMarked
package io.zhibiao.extract.lexicon;

import org.jspecify.annotations.NullMarked;
