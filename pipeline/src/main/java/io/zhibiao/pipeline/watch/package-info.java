/** Which pages of a folder are new or changed since they were taken in. */
@NullMarked
package io.zhibiao.pipeline.watch;

import org.jspecify.annotations.NullMarked;
