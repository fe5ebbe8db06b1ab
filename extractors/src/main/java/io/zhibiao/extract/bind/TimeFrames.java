package io.zhibiao.extract.bind;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a time that opens a clause the name of what is told for it: {@code 三年来，全县造林} 8万亩 tells
 * twice of 造林. A time with a deed or a name of its own keeps that: {@code 24小时待命}, {@code 三年的努力}.
 */
final class TimeFrames {

  /** Behind a time: while it ran. */
  private static final String WHILE = "来间里内中";

  private TimeFrames() {}

  /**
   * The links of a sentence, those of its frames named.
   *
   * @param links one for each token that is a figure, in order
   */
  static List<Link> named(List<Token> tokens, List<Link> links) {
    List<Link> named = new ArrayList<>(links);
    Link next = Link.unread();
    int number = links.size();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).mention() < 0) {
        continue;
      }
      number--;
      Link link = links.get(number);
      if (tokens.get(i).is(Kind.FIGURE)) {
        next = link;
      } else if (tokens.get(i).is(Kind.LAPSE) && !next.indicator().isEmpty() && frames(tokens, i)) {
        named.set(number, link.framing(next));
      }
    }
    return List.copyOf(named);
  }

  private static boolean frames(List<Token> tokens, int time) {
    Token next = tokens.get(time + 1);
    boolean runs = next.is(Kind.LOCATION) && WHILE.indexOf(next.text().charAt(0)) >= 0;
    return opensClause(tokens, time)
        && (runs || next.text().equals("，") || leadsToFigure(tokens, time + 1));
  }

  /** {@code 近} 三年, {@code 未来} 五年, but neither {@code 连续} 三年 nor {@code 历时} 三年. */
  private static boolean opensClause(List<Token> tokens, int time) {
    int at = time - 1;
    while (isShading(tokens.get(at))) {
      at--;
    }
    return tokens.get(at).is(Kind.STOP) || tokens.get(at).is(Kind.BLANK);
  }

  private static boolean isShading(Token token) {
    return switch (token.kind()) {
      case SHADE -> !Role.LASTING.holds(token.text());
      case TIME, PRONOUN, LINK, ADVERB -> true;
      default -> false;
    };
  }

  /** {@code 五年水利建设投资} 8亿元, {@code 两年改造} 5个: nothing parts it from a figure. */
  private static boolean leadsToFigure(List<Token> tokens, int from) {
    int at = from;
    while (tokens.get(at).kind().isNominal() || passes(tokens.get(at))) {
      at++;
    }
    return at > from && tokens.get(at).is(Kind.FIGURE);
  }

  private static boolean passes(Token token) {
    return switch (token.kind()) {
      case VERB, SHADE, REPORT, PLACE, ADDED, PARTICLE -> true;
      default -> false;
    };
  }
}
