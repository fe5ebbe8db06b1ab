package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/** A predicate while it is read leftwards from its figure. */
final class Draft {

  private static final Base NO_BASE = new Base(Comparison.NONE, true, false);

  /** 与平均水平 差 3个百分点: how far it falls short. */
  private static final String SHORT_OF = "差";

  final List<Token> tokens;
  final FigureType type;
  final int figure;
  final int floor;

  /** The token that the predicate begins with so far. */
  int at;

  Aspect aspect = Aspect.LEVEL;
  Comparison comparison = Comparison.NONE;
  Base base = NO_BASE;
  boolean reports;
  boolean changes;
  boolean respectively;
  boolean averaged;

  /**
   * @param figure index of the figure's token
   * @param floor index of the first token that may belong to the predicate
   */
  Draft(List<Token> tokens, int figure, int floor, FigureType type) {
    this.tokens = tokens;
    this.type = type;
    this.figure = figure;
    this.floor = floor;
    this.at = figure;
  }

  Predicate predicate() {
    return new Predicate(at, aspect, comparison, reports, changes, respectively, averaged);
  }

  /** Where the nearest token of a kind stands, from an index to the left; -1 for nowhere. */
  int leftwards(int from, Kind... wanted) {
    return Leftward.nearest(tokens, from, floor, wanted);
  }

  /** Whether the token so far to the left is there and of the kind. */
  boolean isBefore(int distance, Kind kind) {
    return at - distance >= floor && tokens.get(at - distance).is(kind);
  }

  /**
   * The first of the shades right before the figure; the figure's own index where there is none.
   */
  int behindShades() {
    int i = at;
    while (i > floor && tokens.get(i - 1).is(Kind.SHADE)) {
      i--;
    }
    return i;
  }

  /** {@code 与上年相比，甲县多}: from what a clause before sets out. */
  void setOutFrom(Base frame) {
    base = frame;
    comparison = frame.comparison();
  }

  /** {@code 比上年多}, {@code 比全国快}: a change or a distance, as the base that was taken tells. */
  void differ(boolean more) {
    aspect = base.difference(more);
  }

  /** {@code 比计划增加}: no change, but how far the plan was missed. */
  void missTarget() {
    if (base.target() && aspect.isChange()) {
      aspect = base.difference(aspect == Aspect.INCREASE);
    }
  }

  /** {@code 比上年-0.2%}: a sign stands for the verb between base and figure. */
  void takeBaseOfSign() {
    int read = at;
    at = figure;
    takeBase();
    at = Math.min(at, read);
  }

  /** The base may itself be told with its value: 比上年的 5.8万人 增长8%. */
  void takeBase() {
    int than = than(at - 1);
    int end = at;
    while (end > than + 1 && isManner(tokens, end - 1)) {
      end--;
    }
    boolean falls = at < figure && tokens.get(at).text().endsWith(SHORT_OF);
    if (than < 0 || than == end - 1 || !(falls || Frames.isBase(tokens, than, end))) {
      return;
    }
    respectively |= tokens.subList(end, at).stream().anyMatch(token -> token.is(Kind.RESPECTIVELY));
    base = Base.in(tokens, than + 1, end);
    comparison = base.comparison();
    at = Math.max(than, floor);
  }

  /** Where the base begins that ends at a token; -1 where none does. */
  int than(int end) {
    int than = Leftward.nearest(tokens, end, 0, Kind.THAN);
    return than < 0 ? thanOfList(end) : than;
  }

  /** {@code 比全国、全省分别} 高3个和2个百分点; -1 where no list of bases stands there. */
  private int thanOfList(int end) {
    int each = end;
    while (each > floor && tokens.get(each).is(Kind.SHADE)) {
      each--;
    }
    if (each <= floor || !tokens.get(each).is(Kind.RESPECTIVELY)) {
      return -1;
    }
    for (int i = each - 1; i >= 0 && i > end - Leftward.REACH; i--) {
      Token token = tokens.get(i);
      if (token.is(Kind.THAN)) {
        return i;
      }
      boolean base = token.is(Kind.PLACE) || token.is(Kind.TIME) || token.is(Kind.DATE);
      if (!base && !token.kind().isNominal() && !token.is(Kind.LISTING) && !token.is(Kind.AND)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code 比上年 分别}, {@code 与上年相比 略}: how, not against what. */
  private static boolean isManner(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    boolean manner = token.is(Kind.ADVERB) || token.is(Kind.SHADE);
    Token before = tokens.get(index - 1);
    boolean closed = !before.is(Kind.THAN) && Role.COMPARED.holds(before.text());
    return token.is(Kind.RESPECTIVELY) || (manner && closed);
  }
}
