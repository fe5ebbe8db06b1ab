package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Region;

/** Where a text names a division, or several that one holds, and which. */
public record PlaceName(Span span, Region region) {}
