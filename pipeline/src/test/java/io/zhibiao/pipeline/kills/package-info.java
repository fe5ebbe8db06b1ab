/** The packed program, killed again and again: {@code mvn -Pkills}. */
@NullMarked
package io.zhibiao.pipeline.kills;

import org.jspecify.annotations.NullMarked;
