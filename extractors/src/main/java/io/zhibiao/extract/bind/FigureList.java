package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import java.util.List;

/**
 * Figures that share one predicate: 增长 {@code 9.3%、7.3%}, 2270笔 {@code 、301亿元}.
 *
 * @param named a name for each figure, or one for all
 * @param predicate what is said of them all
 * @param aspects likewise for each, or one for all
 * @param place the figure being read, from 0
 * @param comparisons what each is measured against, or one for all
 * @param lends whether figures behind may share its base of comparison
 */
record FigureList(
    NameReader.Named named,
    Term predicate,
    List<Aspect> aspects,
    int place,
    List<Comparison> comparisons,
    boolean lends) {

  FigureList {
    aspects = List.copyOf(aspects);
    comparisons = List.copyOf(comparisons);
  }

  static FigureList none(View view) {
    NameReader.Named unnamed = new NameReader.Named(List.of(), NameSource.NONE);
    return new FigureList(unnamed, Term.none(view), List.of(), 0, List.of(Comparison.NONE), false);
  }

  FigureList next() {
    return new FigureList(named, predicate, aspects, place + 1, comparisons, lends);
  }

  Term name() {
    List<Term> names = named.names();
    return names.get(Math.min(place, names.size() - 1));
  }

  NameSource source() {
    return named.source();
  }

  Aspect aspect() {
    return aspects.get(Math.min(place, aspects.size() - 1));
  }

  Comparison comparison() {
    return comparisons.get(Math.min(place, comparisons.size() - 1));
  }

  /** Whether what stands in the range only joins two figures. */
  static boolean joins(List<Token> tokens, int from, int to) {
    int at = from;
    while (at < to && isJoint(tokens.get(at))) {
      at++;
    }
    boolean other = at > from && at + 2 == to;
    boolean own = at > from && at + 1 == to && isOwnChange(tokens, at);
    return at == to || own || (other && isWhole(tokens, at));
  }

  /** {@code 分别下降3%、} 增长 {@code 5%}: a change of its own. */
  private static boolean isOwnChange(List<Token> tokens, int verb) {
    return Respective.isChange(tokens, verb) && Respective.leads(tokens, verb);
  }

  /** {@code 占全国的七成、} 全球的 {@code 三成}: a share of another whole. */
  private static boolean isWhole(List<Token> tokens, int at) {
    return tokens.get(at).is(Kind.PLACE) && tokens.get(at + 1).is(Kind.DE);
  }

  /**
   * How many figures the list has that begins at the token; {@code 21件28人} tell of one thing in two
   * units.
   */
  static int sizeFrom(List<Token> tokens, int figure) {
    int size = 1;
    for (int i = figure + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.FIGURE)) {
        size += tokens.get(i - 1).is(Kind.FIGURE) ? 0 : 1;
      } else if (!isJoint(tokens.get(i))
          && !(isJoint(tokens.get(i - 1)) && isOwnChange(tokens, i))) {
        break;
      }
    }
    return size;
  }

  private static boolean isJoint(Token token) {
    return switch (token.kind()) {
      case SHADE -> !token.text().equals("累计");
      case LISTING, AND, BLANK, THAN -> true;
      default -> token.text().equals("：") || token.text().equals("以及");
    };
  }
}
