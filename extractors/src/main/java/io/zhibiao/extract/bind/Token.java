package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;

/**
 * A word, a mark or a figure of a sentence.
 *
 * @param text as the view has it
 * @param tag HanLP's part of speech; empty for a figure
 * @param mention number of the figure in its passage; -1 for anything else
 */
record Token(Kind kind, Span span, String text, String tag, int mention) {

  boolean is(Kind other) {
    return kind == other;
  }

  /** The same token doing something else. */
  Token as(Kind other) {
    return kind == other ? this : new Token(other, span, text, tag, mention);
  }
}
