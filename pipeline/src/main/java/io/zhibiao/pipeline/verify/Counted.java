package io.zhibiao.pipeline.verify;

import java.util.Map;
import java.util.Set;

/**
 * What the tables of a result hold.
 *
 * @param rows of figures, by source
 * @param articles how many there are
 * @param figures that the articles tell of
 * @param failed sources with an error
 */
record Counted(Map<String, Long> rows, long articles, long figures, Set<String> failed) {}
