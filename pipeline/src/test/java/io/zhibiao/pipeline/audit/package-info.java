/** Tests. */
@NullMarked
package io.zhibiao.pipeline.audit;

import org.jspecify.annotations.NullMarked;
