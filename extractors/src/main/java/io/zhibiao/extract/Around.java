package io.zhibiao.extract;

import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.text.Span;
import java.util.Optional;

/**
 * What is printed around a figure.
 *
 * @param role of its passage
 * @param chars the passage
 * @param sentence of the figure, in it
 * @param figure likewise
 * @param time the expression of time that gives its period, likewise
 */
record Around(Passage.Role role, String chars, Span sentence, Span figure, Optional<Span> time) {

  private static final String CLAUSE_ENDS = "，。；：！？";
  private static final String NAME_ENDS = CLAUSE_ENDS + "、∶（）,;:!?()》”\"】 \n";

  static Around of(Passage passage, Span figure, Optional<Span> time) {
    Span sentence = passage.sentenceAt(figure.start());
    return new Around(passage.role(), passage.view().chars(), sentence, figure, time);
  }

  /** The sentence up to the figure. */
  String before() {
    return chars.substring(sentence.start(), figure.start());
  }

  /** The clause up to the figure. */
  String clause() {
    return chars.substring(clauseStart(), figure.start());
  }

  /** The clause from the figure's end on. */
  String rest() {
    int end = figure.end();
    while (end < sentence.end() && CLAUSE_ENDS.indexOf(chars.charAt(end)) < 0) {
      end++;
    }
    return chars.substring(figure.end(), end);
  }

  /** Whether a mark, or nothing, stands at a place: a name that runs up to it is whole. */
  boolean isMark(int at) {
    return at >= chars.length() || NAME_ENDS.indexOf(chars.charAt(at)) >= 0;
  }

  /** Whether a sentence before tells the time. */
  boolean isTimeEarlier() {
    return time.filter(span -> span.start() < sentence.start()).isPresent();
  }

  /** Whether it stands in quotation marks. */
  boolean isQuoted() {
    String before = before();
    return before.lastIndexOf('“') > before.lastIndexOf('”')
        || before.lastIndexOf('「') > before.lastIndexOf('」');
  }

  private int clauseStart() {
    int start = figure.start();
    while (start > sentence.start() && CLAUSE_ENDS.indexOf(chars.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
