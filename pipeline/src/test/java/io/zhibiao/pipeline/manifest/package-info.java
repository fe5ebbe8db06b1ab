/** Tests. */
@NullMarked
package io.zhibiao.pipeline.manifest;

import org.jspecify.annotations.NullMarked;
