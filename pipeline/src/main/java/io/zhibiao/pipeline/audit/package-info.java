/** Audits as files: claims and earlier rows are read from tables, judgements are written to one. */
@NullMarked
package io.zhibiao.pipeline.audit;

import org.jspecify.annotations.NullMarked;
