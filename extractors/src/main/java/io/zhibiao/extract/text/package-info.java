/**
 * The text itself: the source as printed, spans into it, mended views of it, and its sentences.
 * Knows no unit, no rule and no language table but the one of characters.
 */
@NullMarked
package io.zhibiao.extract.text;

import org.jspecify.annotations.NullMarked;
