package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;

/**
 * A stretch of text that names a division.
 *
 * @param span where; several names that run together ({@code 南通市海门区}) or are listed ({@code 江津、合川})
 *     are one
 * @param division what they name together: the deepest of a run, the one that holds all of a list
 * @param form how it is named
 */
record Naming(Span span, Division division, Form form) {

  /** How a text names a division. */
  enum Form {
    FULL,
    SHORT,
    /** Several side by side: 江津、合川、万州. */
    LIST,
    /** 我区, 全市. */
    DEICTIC
  }
}
