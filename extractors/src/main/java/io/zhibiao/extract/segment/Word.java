package io.zhibiao.extract.segment;

import io.zhibiao.extract.text.Span;

/**
 * A word of a text.
 *
 * @param text the word as the view has it
 * @param tag part of speech, PKU tag set: {@code n}, {@code v}, {@code ns}, {@code m}, {@code w}
 */
public record Word(Span span, String text, String tag) {

  /** The same word so many characters later. */
  public Word moved(int characters) {
    return new Word(new Span(span.start() + characters, span.end() + characters), text, tag);
  }
}
