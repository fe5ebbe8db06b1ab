/**
 * What a printed figure can mean: the closed interval of the values that its digits and its words
 * of exactness leave open. Knows figures only, neither claims nor findings.
 */
@NullMarked
package io.zhibiao.audit.interval;

import org.jspecify.annotations.NullMarked;
