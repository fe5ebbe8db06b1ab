/**
 * A local page to work with: files are dropped, their rows reviewed, series looked at, results
 * taken away. The program listens on this machine only, and speaks only with who knows its address.
 */
@NullMarked
package io.zhibiao.pipeline.serve;

import org.jspecify.annotations.NullMarked;
