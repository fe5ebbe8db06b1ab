package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.List;

/** Finds the thing that a figure counts behind it: {@code 12家} 转贷机构, {@code 5名} 退出岗位的 干部. */
final class CountedReader {

  private static final int REACH = 14;

  private final View view;
  private final List<Token> tokens;

  CountedReader(View view, List<Token> tokens) {
    this.view = view;
    this.tokens = tokens;
  }

  /**
   * A thing counted.
   *
   * @param name its name; none where nothing is counted
   * @param end index behind its last token
   * @param linked whether 的 links it to the figure
   */
  record Counted(Term name, int end, boolean linked) {}

  /** What stands behind the figure as its thing. */
  Counted behind(int figure) {
    int from = figure + 1;
    boolean linked = kindAt(from) == Kind.DE;
    from += linked ? 1 : 0;
    while (from < tokens.size()
        && (kindAt(from) == Kind.DATE
            || (kindAt(from) == Kind.FIGURE && Attributes.isAttribute(tokens, from)))) {
      from++;
    }
    if (kindAt(from) == Kind.VERB || kindAt(from) == Kind.REPORT) {
      int core = behindRelativeClause(from);
      if (core < 0) {
        return none(figure);
      }
      int end = nominalEnd(core);
      return end == core ? none(figure) : found(from, end, linked);
    }
    int end = nominalEnd(from);
    return end == from ? none(figure) : found(from, end, linked);
  }

  private Counted found(int from, int end, boolean linked) {
    int last = end;
    if (kindAt(end) == Kind.FIGURE && last - from > 1 && !countsItself(end)) {
      last = beforeNextHead(from, end);
    }
    return new Counted(Term.of(view, tokens.subList(from, last)), last, linked);
  }

  private boolean countsItself(int figure) {
    int next = figure + 1;
    return kindAt(next).isNominal() || kindAt(next) == Kind.QUOTE;
  }

  /** {@code 1999家 企业 转贷 3159笔}: the last word names the next figure. */
  private int beforeNextHead(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (kindAt(i) == Kind.VERBAL_NOUN || kindAt(i) == Kind.VERB) {
        return i;
      }
    }
    return end - 1;
  }

  private int nominalEnd(int from) {
    int i = from;
    while (i < tokens.size()) {
      Kind kind = kindAt(i);
      if (kind == Kind.OPEN) {
        int close = closeOf(i);
        if (close < 0 || i == from) {
          return i;
        }
        i = close + 1;
      } else if (kind.isNominal() || kind == Kind.QUOTE || kind == Kind.PERSON) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private int closeOf(int open) {
    for (int i = open + 1; i < tokens.size() && i < open + 5; i++) {
      if (kindAt(i) == Kind.CLOSE) {
        return i + 1 - 1;
      }
      if (kindAt(i) == Kind.FIGURE || kindAt(i) == Kind.STOP) {
        return -1;
      }
    }
    return -1;
  }

  private int behindRelativeClause(int from) {
    for (int i = from; i < tokens.size() && i < from + REACH; i++) {
      switch (kindAt(i)) {
        case DE -> {
          return i + 1;
        }
        case STOP, FIGURE, BLANK -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private Kind kindAt(int index) {
    return index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }

  private Counted none(int figure) {
    return new Counted(Term.none(view), figure + 1, false);
  }
}
