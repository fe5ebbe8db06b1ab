package io.zhibiao.extract.discourse;

/**
 * Where a figure stands in an article.
 *
 * @param passage index of its passage
 * @param mention index of the figure among that passage's mentions
 */
public record Place(int passage, int mention) {}
