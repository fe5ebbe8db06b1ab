/**
 * The audit page: what was found, as pages that a person works with. They open from disk, need no
 * network and run nothing but our own script.
 */
@NullMarked
package io.zhibiao.pipeline.html;

import org.jspecify.annotations.NullMarked;
