package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import java.util.List;
import java.util.Optional;

/** Things that are changes: 实现2.4倍的{@code 增长}. */
final class RiseNouns {

  private static final int LONGEST = 5;

  private RiseNouns() {}

  static boolean endWith(CountedReader.Counted thing, List<Token> tokens) {
    return !thing.name().isEmpty() && changeOf(tokens.get(thing.end() - 1)) != Aspect.LEVEL;
  }

  /**
   * What the growth words at the end of a name say of a value in per cent: {@code 经济增长率} 降至 4%;
   * level where there are none, nor in {@code 自然增长率}.
   */
  static Aspect changeIn(Term name) {
    String text = name.read();
    for (int length = LONGEST; length > 1; length--) {
      int from = text.length() - length;
      Optional<Kind> kind = from < 0 ? Optional.empty() : Words.kindOf(text.substring(from));
      if (kind.isPresent()) {
        boolean verb = Role.GROWTH.holds(text.substring(from));
        return switch (kind.get()) {
          case RISE_NOUN -> Aspect.INCREASE;
          case FALL_NOUN -> Aspect.DECREASE;
          case UP -> verb ? Aspect.INCREASE : Aspect.LEVEL;
          case DOWN -> verb ? Aspect.DECREASE : Aspect.LEVEL;
          default -> Aspect.LEVEL;
        };
      }
    }
    return Aspect.LEVEL;
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
