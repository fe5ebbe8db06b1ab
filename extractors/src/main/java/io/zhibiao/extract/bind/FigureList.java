package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * Figures that share one predicate: 增长 {@code 9.3%、7.3%}, 2270笔 {@code 、301亿元}.
 *
 * @param names one for each figure; none where all share the first one's
 * @param place the figure being read, from 0
 */
record FigureList(List<Term> names, int place, Aspect aspect, Comparison comparison) {

  static final FigureList NONE = new FigureList(List.of(), 0, Aspect.LEVEL, Comparison.NONE);

  FigureList {
    names = List.copyOf(names);
  }

  FigureList next() {
    return new FigureList(names, place + 1, aspect, comparison);
  }

  Optional<Term> name() {
    return place < names.size() ? Optional.of(names.get(place)) : Optional.empty();
  }

  /** Whether what stands in the range only joins two figures. */
  static boolean joins(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().allMatch(FigureList::isJoint);
  }

  /** How many figures the list has that begins at the token. */
  static int sizeFrom(List<Token> tokens, int figure) {
    int size = 1;
    for (int i = figure + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.FIGURE)) {
        size++;
      } else if (!isJoint(tokens.get(i))) {
        break;
      }
    }
    return size;
  }

  private static boolean isJoint(Token token) {
    return switch (token.kind()) {
      case LISTING, AND, BLANK, SHADE, THAN -> true;
      default -> token.text().equals("：");
    };
  }
}
