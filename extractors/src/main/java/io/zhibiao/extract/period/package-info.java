/**
 * When: finds expressions of time, resolves them to periods, and says which period governs a
 * figure.
 */
@NullMarked
package io.zhibiao.extract.period;

import org.jspecify.annotations.NullMarked;
