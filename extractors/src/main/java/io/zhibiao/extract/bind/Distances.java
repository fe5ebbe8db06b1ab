package io.zhibiao.extract.bind;

import java.util.List;

/** Names that a preposition makes of a place: {@code 距杭州市} 532千米; {@code 在某市} 5家 is none. */
final class Distances {

  private Distances() {}

  /** Whether the rest of the run is one. */
  static boolean isAt(List<Token> run, int at) {
    return Role.AWAY.holds(run.get(at).text())
        && at + 1 < run.size()
        && run.subList(at + 1, run.size()).stream().allMatch(Distances::isPlace);
  }

  private static boolean isPlace(Token token) {
    return token.is(Kind.PLACE) || Tags.isName(token);
  }
}
