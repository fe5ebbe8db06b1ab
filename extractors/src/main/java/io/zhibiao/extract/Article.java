package io.zhibiao.extract;

/**
 * An article of a source.
 *
 * @param number place in the source, from 1
 * @param title headline as printed without line breaks; empty where there is none
 * @param kicker the line above or below the headline; empty where there is none
 * @param byline who wrote it, as printed; empty where none is named
 * @param start offset of its body in code points
 * @param end offset behind its body
 */
public record Article(int number, String title, String kicker, String byline, int start, int end) {}
