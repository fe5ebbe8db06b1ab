package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Comparison;
import java.util.List;
import java.util.Optional;

/** Finds a base that a clause sets for those behind it: {@code 同1978年相比，} 产值增长 3倍. */
final class Frames {

  /** How many tokens back a frame may stand. */
  private static final int REACH = 60;

  /** How many tokens a clause has at most that sets out from a base. */
  private static final int ORIGIN_REACH = 24;

  /** How many tokens a base has at most. */
  private static final int LONGEST_BASE = 8;

  private Frames() {}

  /**
   * The base set before a figure in its sentence; none where none is. One with 相比 holds over
   * semicolons.
   */
  static Comparison before(List<Token> tokens, int figure) {
    return baseBefore(tokens, figure).map(Base::comparison).orElse(Comparison.NONE);
  }

  /** The same with what sort of a base it is. */
  static Optional<Base> baseBefore(List<Token> tokens, int figure) {
    boolean same = true;
    for (int i = figure - 1; i > 0 && i > figure - REACH; i--) {
      Token token = tokens.get(i);
      same &= !token.text().equals("；");
      int than = token.is(Kind.STOP) ? thanBefore(tokens, i) : -1;
      boolean holds = same || isCompared(tokens.get(i - 1));
      if (than >= 0 && holds && setsFrame(tokens, than, i)) {
        return Optional.of(Base.in(tokens, than + 1, i));
      }
    }
    return Optional.empty();
  }

  /** {@code 价格环比上涨的有甲、乙，} 涨幅分别为2%、3%: the base told last, no figure between. */
  static Comparison told(List<Token> tokens, int figure) {
    for (int i = figure - 1; i >= 0 && i > figure - REACH; i--) {
      Token token = tokens.get(i);
      if (token.is(Kind.BASE)) {
        return Words.regularBase(token.text());
      }
      if (token.is(Kind.FIGURE) || token.is(Kind.OPEN) || token.is(Kind.CLOSE)) {
        break;
      }
    }
    return Comparison.NONE;
  }

  /**
   * The base that stands last in a list of changes: {@code 甲类上涨} 5%{@code ，乙类比上年上涨6%}; only one of
   * the year before, as {@code 环比} behind a change tells of another.
   */
  static Comparison behind(List<Token> tokens, int figure) {
    for (int i = figure + 1; i + 1 < tokens.size() && i < figure + REACH; i++) {
      Token token = tokens.get(i);
      Comparison found = Comparison.NONE;
      if (token.is(Kind.BASE)) {
        found = Words.regularBase(token.text());
      } else if (token.is(Kind.THAN) && isTime(tokens.get(i + 1))) {
        found = Base.in(tokens, i + 1, verbBehind(tokens, i + 1)).comparison();
      }
      if (found != Comparison.NONE) {
        return found == Comparison.YOY ? found : Comparison.NONE;
      }
      if (token.text().equals("；")) {
        break;
      }
    }
    return Comparison.NONE;
  }

  private static boolean isTime(Token token) {
    return token.is(Kind.TIME) || token.is(Kind.DATE);
  }

  private static int verbBehind(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + LONGEST_BASE) {
      Kind kind = tokens.get(at).kind();
      if (kind == Kind.UP || kind == Kind.DOWN || kind == Kind.STOP || kind == Kind.FIGURE) {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * The base that the clause before sets out from: {@code 由1949年的7万吨降到6万吨，} 减少 19%; none where it
   * sets out from no time.
   */
  static Comparison origin(List<Token> tokens, int predicate) {
    int stop = predicate - 1;
    if (stop < 0 || !tokens.get(stop).text().equals("，")) {
      return Comparison.NONE;
    }
    boolean arrives = false;
    for (int i = stop - 1; i > stop - ORIGIN_REACH && i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is(Kind.STOP)) {
        break;
      }
      arrives |= token.is(Kind.REPORT) || token.is(Kind.TO);
      boolean time = tokens.get(i + 1).is(Kind.DATE) || tokens.get(i + 1).is(Kind.TIME);
      if (arrives && time && Role.ORIGIN.holds(token.text())) {
        return Base.in(tokens, i + 1, i + 2).comparison();
      }
    }
    return Comparison.NONE;
  }

  /** {@code 比第六次} 人口普查多: the figure only tells what is compared with. */
  static boolean isInBase(List<Token> tokens, int figure) {
    for (int i = figure - 1; i >= 0 && i > figure - LONGEST_BASE; i--) {
      switch (tokens.get(i).kind()) {
        case STOP, UP, DOWN, MORE, LESS, REPORT, WEI, TO, LISTING, OPEN, FIGURE -> {
          return false;
        }
        case THAN -> {
          return !Role.COMPANION.holds(tokens.get(i).text()) || isComparedBehind(tokens, figure);
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether 相比 closes what begins at a token. */
  static boolean isComparedBehind(List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size() && i < from + LONGEST_BASE; i++) {
      if (isCompared(tokens.get(i))) {
        return true;
      }
      if (tokens.get(i).is(Kind.STOP)) {
        break;
      }
    }
    return false;
  }

  /** 相比 makes any base a frame, a time makes one by itself: {@code 与学校合作，} is none. */
  private static boolean setsFrame(List<Token> tokens, int than, int stop) {
    Token last = tokens.get(stop - 1);
    boolean compared = tokens.get(than).text().equals("相比") || isCompared(last);
    return switch (last.kind()) {
      case DATE, TIME, LOCATION -> true;
      default -> compared;
    };
  }

  private static boolean isCompared(Token token) {
    return Role.COMPARED.holds(token.text());
  }

  /** {@code 比上年}, {@code 与上年}, {@code 与外地相比}, but not {@code 与产值} 的比率. */
  static boolean isBase(List<Token> tokens, int than, int to) {
    return !Role.COMPANION.holds(tokens.get(than).text()) || setsFrame(tokens, than, to);
  }

  private static int thanBefore(List<Token> tokens, int stop) {
    for (int i = stop - 1; i >= 0 && i > stop - LONGEST_BASE; i--) {
      boolean ahead = i < stop - 1 && tokens.get(i).text().equals("相比");
      if (tokens.get(i).is(Kind.THAN) || ahead) {
        return i;
      }
      if (tokens.get(i).is(Kind.STOP)) {
        break;
      }
    }
    return -1;
  }
}
