/** What a job jar does, as its users have it. */
@NullMarked
package io.zhibiao.job;

import org.jspecify.annotations.NullMarked;
