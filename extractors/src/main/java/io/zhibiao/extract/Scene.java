package io.zhibiao.extract;

import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;

/**
 * When and where a figure is.
 *
 * @param timed whether something said near the figure gives the period; else the article's own
 *     period does, or nothing
 */
record Scene(Period period, boolean timed, Region region) {}
