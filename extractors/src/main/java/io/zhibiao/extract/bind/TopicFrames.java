package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.List;

/**
 * Finds a clause that only tells of what its sentence goes on to tell parts: {@code 新增病例中，} 甲区
 * 5例、乙县1例.
 */
final class TopicFrames {

  private final View view;
  private final List<Token> tokens;
  private final HeadReader heads;

  TopicFrames(View view, List<Token> tokens, HeadReader heads) {
    this.view = view;
    this.tokens = tokens;
    this.heads = heads;
  }

  /** The frame that is set between two figures; none where none is. */
  Term between(int from, int figure) {
    for (int i = figure - 2; i > from; i--) {
      if (tokens.get(i).text().equals("中") && isComma(tokens.get(i + 1))) {
        return heads.endingAt(i, clauseStart(i, from), 1).name();
      }
    }
    return Term.none(view);
  }

  private int clauseStart(int end, int from) {
    int start = end;
    while (start > from && !tokens.get(start - 1).is(Kind.STOP)) {
      start--;
    }
    return start;
  }

  private static boolean isComma(Token token) {
    return token.is(Kind.STOP) && (token.text().equals("，") || token.text().equals("："));
  }
}
