/**
 * Tables that lost their lines: the cells of a communiqué's table, one a line or run together, as
 * figures with the meaning that the head of their column and the name of their row give them.
 */
@NullMarked
package io.zhibiao.extract.table;

import org.jspecify.annotations.NullMarked;
