package io.zhibiao.extract.place;

import io.zhibiao.extract.text.Span;
import java.util.List;

/**
 * A stretch of text that names a division.
 *
 * @param span where; several names that run together ({@code 南通市海门区}) or are listed ({@code 江津、合川})
 *     are one
 * @param division what they name together: the deepest of a run, the one that holds all of a list
 * @param form how it is named
 * @param parts the divisions of a list, in order; empty for any other form
 */
record Naming(Span span, Division division, Form form, List<Division> parts) {

  /** How a text names a division. */
  enum Form {
    FULL,
    SHORT,
    /** Several side by side: 江津、合川、万州. */
    LIST,
    /** By the name of an organisation that was named with its division before: 中皋公司. */
    ALIAS,
    /** By a body of the whole country: 国家统计局. */
    OFFICE,
    /** 我区, 全市. */
    DEICTIC
  }

  Naming {
    parts = List.copyOf(parts);
  }

  static Naming single(Span span, Division division, Form form) {
    return new Naming(span, division, form, List.of());
  }

  /** What it adds to a list. */
  List<Division> members() {
    return form == Form.LIST ? parts : List.of(division);
  }
}
