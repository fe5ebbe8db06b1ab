/**
 * What is told to the user when something is wrong: dead letters and refusals, in two languages.
 */
@NullMarked
package io.zhibiao.pipeline.failure;

import org.jspecify.annotations.NullMarked;
