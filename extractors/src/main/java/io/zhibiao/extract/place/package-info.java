/**
 * Which division of China a figure is about: the table of divisions, their names in a text, and
 * which name governs.
 */
@NullMarked
package io.zhibiao.extract.place;

import org.jspecify.annotations.NullMarked;
