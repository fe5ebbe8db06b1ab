/**
 * What Jazzer feeds with bytes, a class for each reader. A target throws where a promise is broken;
 * a refusal that users are told of is none.
 */
@NullMarked
package io.zhibiao.fuzz;

import org.jspecify.annotations.NullMarked;
