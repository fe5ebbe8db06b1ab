/**
 * The star that databases hold: a table of figures, the tables that it points at, and a view of
 * them as series. What differs between databases is in the packages beside this one.
 */
@NullMarked
package io.zhibiao.pipeline.write.star;

import org.jspecify.annotations.NullMarked;
