/** Values as people write them: in 万 and 亿, with units in Chinese. */
@NullMarked
package io.zhibiao.pipeline.plain;

import org.jspecify.annotations.NullMarked;
