/**
 * Figures that are amounts: numerals with what makes them a quantity. {@code Form}s propose
 * candidates, {@code Hedges} read the words of exactness around them, {@code Judge}s refuse what is
 * no figure.
 */
@NullMarked
package io.zhibiao.extract.quantity;

import org.jspecify.annotations.NullMarked;
