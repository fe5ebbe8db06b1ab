/**
 * What a figure is about: its indicator and subject, how it stands to the indicator, and against
 * what a change is measured.
 */
@NullMarked
package io.zhibiao.extract.bind;

import org.jspecify.annotations.NullMarked;
