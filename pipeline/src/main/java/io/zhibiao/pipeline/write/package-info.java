/** From the harvests of a run to the places that its result goes to, each in a package below. */
@NullMarked
package io.zhibiao.pipeline.write;

import org.jspecify.annotations.NullMarked;
