package io.zhibiao.extract;

import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;

/**
 * When and where a figure is.
 *
 * @param timed whether something said near the figure gives the period; else the article's own
 *     period does, or nothing
 * @param shared whether other divisions have the name that gives the region, and it is not the home
 */
record Scene(Period period, boolean timed, Region region, boolean shared) {}
