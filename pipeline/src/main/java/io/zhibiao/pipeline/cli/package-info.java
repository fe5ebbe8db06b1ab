/** The command line: what the user types, what the user is told. */
@NullMarked
package io.zhibiao.pipeline.cli;

import org.jspecify.annotations.NullMarked;
