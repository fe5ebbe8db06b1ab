package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import java.util.List;

/** Things that are changes: 实现2.4倍的{@code 增长}. */
final class RiseNouns {

  private RiseNouns() {}

  static boolean endWith(CountedReader.Counted thing, List<Token> tokens) {
    return !thing.name().isEmpty() && changeOf(tokens.get(thing.end() - 1)) != Aspect.LEVEL;
  }

  /** What a noun of change says; level where it is none. */
  static Aspect changeOf(Token token) {
    return switch (token.kind()) {
      case RISE_NOUN, UP -> Aspect.INCREASE;
      case FALL_NOUN, DOWN -> Aspect.DECREASE;
      default -> Aspect.LEVEL;
    };
  }
}
