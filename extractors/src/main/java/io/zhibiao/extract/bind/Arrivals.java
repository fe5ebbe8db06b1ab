package io.zhibiao.extract.bind;

import java.util.List;

/**
 * Tells what a figure has come to from the one before it, whatever the verb: {@code 园区由48个整合为} 16个,
 * {@code 价格从原来的8元降到现在} 5元.
 */
final class Arrivals {

  /** How many tokens the verb has at most, with what stands around it. */
  private static final int REACH = 8;

  /** How far before the first figure the word stands that leads to it: 从 推广前 的. */
  private static final int ORIGIN_REACH = 5;

  /** What leads to where something comes. */
  private static final String RESULTS = "至到为成";

  private final List<Token> tokens;

  Arrivals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether the figure is one. */
  boolean isArrival(int figure) {
    boolean comes = false;
    for (int i = figure - 1; i >= 0 && i > figure - REACH; i--) {
      Token token = tokens.get(i);
      if (token.mention() >= 0 && !token.is(Kind.DATE)) {
        return comes && isOrigin(i) && sameUnit(token, tokens.get(figure));
      }
      if (parts(token)) {
        return false;
      }
      comes |=
          !token.text().isEmpty()
              && RESULTS.indexOf(token.text().charAt(token.text().length() - 1)) >= 0;
    }
    return false;
  }

  private boolean isOrigin(int figure) {
    for (int i = figure - 1; i >= 0 && i > figure - ORIGIN_REACH; i--) {
      Token token = tokens.get(i);
      if (Role.ORIGIN.holds(token.text())) {
        return true;
      }
      if (parts(token) || token.is(Kind.FIGURE)) {
        return false;
      }
    }
    return false;
  }

  private static boolean parts(Token token) {
    return switch (token.kind()) {
      case STOP, LISTING, BLANK, OPEN, CLOSE -> true;
      default -> false;
    };
  }

  private static boolean sameUnit(Token one, Token other) {
    String a = one.text();
    String b = other.text();
    return a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
  }
}
