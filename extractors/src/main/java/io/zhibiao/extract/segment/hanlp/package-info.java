/** The only package that knows HanLP. */
@NullMarked
package io.zhibiao.extract.segment.hanlp;

import org.jspecify.annotations.NullMarked;
