package io.zhibiao.extract.bind;

import java.util.ArrayList;
import java.util.List;

/**
 * Names what is grown, made or sold once for all that is told of it: {@code 粮食播种面积12万亩，总产量} 5万吨 is
 * the 粮食总产量. Not where another thing was named in between: {@code 粮食产量5万吨，大棚30座，面积} 2万亩.
 */
final class Yields {

  private final List<Token> tokens;

  /** What was named last with one of its measures; empty where something else was since. */
  private String good = "";

  private String subject = "";

  private Yields(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The links of a sentence.
   *
   * @param links one for each token that is a figure or a date, in order
   */
  static List<Link> named(List<Token> tokens, List<Link> links) {
    Yields yields = new Yields(tokens);
    List<Link> named = new ArrayList<>();
    links.forEach(link -> named.add(yields.next(link)));
    return List.copyOf(named);
  }

  private Link next(Link link) {
    String name = link.indicator();
    if (name.isEmpty()) {
      return link;
    }
    String measure = Role.YIELD.endOf(name);
    boolean bare = measure.length() == name.length();
    if (bare && !good.isEmpty() && link.subject().equals(subject)) {
      return link.called(good + name);
    }
    if (!bare && !link.source().isRepeated()) {
      String of = name.substring(0, name.length() - measure.length());
      good = !measure.isEmpty() && isGood(of) ? of : "";
      subject = link.subject();
    }
    return link;
  }

  /** Nothing but nouns: 粮食 and 棚室果蔬类, neither 新增 nor 改造. */
  private boolean isGood(String name) {
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      StringBuilder read = new StringBuilder();
      while (end < tokens.size()
          && read.length() < name.length()
          && tokens.get(end).kind().isNominal()
          && !tokens.get(end).is(Kind.VERBAL_NOUN)) {
        read.append(tokens.get(end).text());
        end++;
      }
      if (name.contentEquals(read)) {
        return true;
      }
    }
    return false;
  }
}
