/** Tests of the package of the same name. */
@NullMarked
package io.zhibiao.extract.indicator;

import org.jspecify.annotations.NullMarked;
