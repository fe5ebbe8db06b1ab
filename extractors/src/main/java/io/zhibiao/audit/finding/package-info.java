/**
 * Whether figures agree with each other: the relations that a text itself tells between its figures
 * — parts of a whole, shares, changes, averages, the same thing told twice — and whether their
 * arithmetic comes out. Works on rows alone, so that an earlier run's can be checked too.
 */
@NullMarked
package io.zhibiao.audit.finding;

import org.jspecify.annotations.NullMarked;
