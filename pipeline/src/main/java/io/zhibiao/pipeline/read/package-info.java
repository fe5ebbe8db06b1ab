/** From what the user names to decoded text: finding, naming, reading and decoding files. */
@NullMarked
package io.zhibiao.pipeline.read;

import org.jspecify.annotations.NullMarked;
