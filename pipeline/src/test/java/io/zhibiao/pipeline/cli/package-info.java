/** Tests. */
@NullMarked
package io.zhibiao.pipeline.cli;

import org.jspecify.annotations.NullMarked;
