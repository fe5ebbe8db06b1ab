package io.zhibiao.extract;

import io.zhibiao.extract.value.Period;
import io.zhibiao.extract.value.Region;

/** When and where a figure is. */
record Scene(Period period, Region region) {}
