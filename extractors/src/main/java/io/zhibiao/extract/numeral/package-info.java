/** Numbers as written, Arabic, Chinese and mixed, read into exact decimals. Knows no unit. */
@NullMarked
package io.zhibiao.extract.numeral;

import org.jspecify.annotations.NullMarked;
