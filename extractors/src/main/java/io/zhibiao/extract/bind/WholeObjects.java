package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * Finds the object that fills a clause behind its verb and figure, verbs, times and places inside
 * it and all: 建立20个 {@code 外来物种防控示范区}, 开展8万亩 {@code 受损草地治理}, 建设3个 {@code 未来产业先导区}, 形成8亿立方米的 {@code
 * 煤层气抽采能力}. Where one who acts stands before a verb, the clause goes on: {@code 支持8家} 企业扩大产能.
 */
final class WholeObjects {

  private static final int LONGEST_NAME = 18;

  /** How many items a list has at most whose last one the verb still governs. */
  private static final int LONGEST_LIST = 8;

  private final List<Token> tokens;

  WholeObjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The object; none where none fills the clause. */
  Optional<Span> behind(int figure, Figure.Quantity quantity) {
    int from = tokens.get(figure + 1).is(Kind.DE) ? figure + 2 : figure + 1;
    boolean counts = quantity.type() == FigureType.COUNT || quantity.type() == FigureType.MEASURE;
    Token governor = governor(figure);
    boolean deed = Role.LIGHT.holds(governor.text()) || Role.CARRIES.holds(governor.text());
    if (!counts || Role.SELF_NAMED.holds(quantity.unit()) || !(deed || governs(governor))) {
      return Optional.empty();
    }
    int odd = 0;
    int length = 0;
    int end = from;
    while (length <= LONGEST_NAME && isInside(end)) {
      odd += acts(tokens.get(end)) || tells(tokens.get(end)) ? 1 : 0;
      length += tokens.get(end).text().length();
      end++;
    }
    Token last = tokens.get(end - 1);
    boolean done = last.tag().equals("vn") && tokens.get(end - 2).kind().isNominal();
    boolean named = isNoun(last) || done || (deed && last.text().length() > 1);
    boolean object = odd > 0 && end > from + 1 && length <= LONGEST_NAME && named;
    return object && closes(end) ? Optional.of(new Span(from, end)) : Optional.empty();
  }

  /** The verb before the figure, or before the first one of its list. */
  private Token governor(int figure) {
    int at = beforeShades(figure);
    for (int i = 0; i < LONGEST_LIST && joins(tokens.get(at)); i++) {
      int before = figureBefore(at);
      if (before < 0) {
        break;
      }
      at = beforeShades(before);
    }
    return tokens.get(at);
  }

  private int beforeShades(int figure) {
    int at = figure - 1;
    while (isBeforeFigure(tokens.get(at))) {
      at--;
    }
    return at;
  }

  /** {@code 发布} 首批 40家. */
  private static boolean isBeforeFigure(Token token) {
    return token.is(Kind.SHADE) || token.is(Kind.PARTICLE) || token.is(Kind.ADVERB);
  }

  private static boolean joins(Token token) {
    return token.is(Kind.AND) || token.is(Kind.LISTING);
  }

  /** The figure of the list's item before, which has the same verb; -1 for none. */
  private int figureBefore(int joint) {
    for (int i = joint - 1; i > joint - LONGEST_NAME && i > 0; i--) {
      if (tokens.get(i).is(Kind.FIGURE)) {
        return i;
      }
      if (!isInside(i)) {
        break;
      }
    }
    return -1;
  }

  private static boolean governs(Token token) {
    return token.is(Kind.VERB) || token.is(Kind.VERBAL_NOUN) || token.is(Kind.ADDED);
  }

  private boolean isInside(int index) {
    Token token = tokens.get(index);
    boolean quality = token.tag().startsWith("a") || token.is(Kind.LOCATION);
    boolean verb =
        acts(token)
            && !NounPhrase.isActor(tokens.get(index - 1))
            && !Role.LIGHT.holds(token.text());
    return verb || token.kind().isNominal() || quality || tells(token);
  }

  /**
   * What is of when, of where, of all: 未来 产业园, 四川 重建项目, 各族 群众, 拟 投产项目; or a syllable of a term: 永 磁
   * 机组.
   */
  private static boolean tells(Token token) {
    return switch (token.kind()) {
      case TIME, PLACE, PLAN -> true;
      case PRONOUN -> token.text().charAt(0) == '各';
      case ADVERB -> token.text().length() == 1;
      default -> false;
    };
  }

  private static boolean acts(Token token) {
    return token.is(Kind.VERB) || token.is(Kind.LESS) || token.is(Kind.MORE);
  }

  private static boolean isNoun(Token token) {
    boolean area = token.is(Kind.PLACE) && !Tags.isNamedPlace(token);
    boolean noun = token.kind().isNominal() || area;
    return noun && !token.tag().startsWith("v") && !token.tag().startsWith("a");
  }

  private boolean closes(int end) {
    Token token = tokens.get(end);
    return token.is(Kind.STOP) || token.is(Kind.CLOSE) || (joins(token) && leadsToFigure(end + 1));
  }

  /** {@code 8个处置场和} 1个实验室, {@code 8个处置场、改造} 3个实验室. */
  private boolean leadsToFigure(int from) {
    return tokens.get(from).is(Kind.FIGURE) || tokens.get(from + 1).is(Kind.FIGURE);
  }
}
