/**
 * Does the source say this? Claims, read as sources are or taken from columns, against the rows of
 * the sources. Knows no files.
 */
@NullMarked
package io.zhibiao.audit.claim;

import org.jspecify.annotations.NullMarked;
