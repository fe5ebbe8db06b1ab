package io.zhibiao.extract.table;

/**
 * An expression of time in an article.
 *
 * @param passage which passage it stands in
 * @param time which of the passage's expressions it is
 */
record TimeRef(int passage, int time) {}
