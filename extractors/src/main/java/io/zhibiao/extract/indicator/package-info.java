/**
 * Canonical indicators: one name, unit and theme for what texts print under many names. Exact names
 * only; nothing here guesses.
 */
@NullMarked
package io.zhibiao.extract.indicator;

import org.jspecify.annotations.NullMarked;
