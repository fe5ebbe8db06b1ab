package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.Figure;
import io.zhibiao.extract.value.FigureType;
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
   * @param start index of its first token
   * @param end index behind its last token
   * @param linked whether 的 links it to the figure
   */
  record Counted(Term name, int start, int end, boolean linked) {}

  /** What stands behind the figure as its thing. */
  Counted behind(int figure, Figure.Quantity quantity) {
    int from = figure + 1;
    if (from < tokens.size() && tokens.get(from).text().equals("级")) {
      from++;
    }
    boolean linked = kindAt(from) == Kind.DE;
    from += linked ? 1 : 0;
    from = behindAttributes(from);
    int core = kindAt(from) == Kind.FIGURE ? from + 1 : from;
    if (kindAt(from) == Kind.VERB || kindAt(from) == Kind.REPORT || kindAt(from) == Kind.ADVERB) {
      core = behindRelativeClause(from);
      if (core < 0) {
        core = compound(from, linked, quantity);
      }
    }
    if (core > from && kindAt(from) == Kind.FIGURE && !Attributes.isAttribute(tokens, from)) {
      return none(figure);
    }
    if (linked && core == from && isChange(from) && kindAt(from + 1) == Kind.STOP) {
      return new Counted(Term.of(view, tokens.subList(from, from + 1)), from, from + 1, true);
    }
    int end = core < 0 ? from : nominalEnd(core, quantity.type() == FigureType.DURATION && linked);
    boolean alone = linked && core > from && kindAt(core) == Kind.STOP;
    if (alone) {
      return new Counted(Term.of(view, tokens.subList(from, core)), from, core, true);
    }
    if (core < 0 || end == core || Role.CLOSER.holds(tokens.get(core).text())) {
      return none(figure);
    }
    boolean acts = end == core + 1 && kindAt(core) == Kind.VERBAL_NOUN && !linked;
    if (acts && quantity.type() != FigureType.COUNT && kindAt(end) != Kind.STOP) {
      return none(figure);
    }
    return found(from, end, linked, Attributes.isAttribute(tokens, figure));
  }

  /** {@code 2倍的 增长}. */
  private boolean isChange(int index) {
    return kindAt(index) == Kind.UP || kindAt(index) == Kind.DOWN;
  }

  private int behindAttributes(int from) {
    int at = from;
    while (kindAt(at) == Kind.DATE
        || (kindAt(at) == Kind.FIGURE && Attributes.isAttribute(tokens, at) && !isGrade(at))) {
      at++;
    }
    return at;
  }

  private boolean isGrade(int figure) {
    return tokens.get(figure + 1).text().startsWith("级");
  }

  /** {@code 6个 换届 考察组}: a verb that only tells the kind; its noun's index, -1 where it acts. */
  private int compound(int from, boolean linked, Figure.Quantity quantity) {
    int verb = kindAt(from) == Kind.ADVERB ? from + 1 : from;
    if (linked && verb > from && kindAt(verb) == Kind.STOP) {
      return verb;
    }
    if (linked && quantity.type() == FigureType.DURATION && kindAt(verb) == Kind.VERB) {
      return verb + 1;
    }
    boolean named = quantity.type() == FigureType.COUNT && !Role.SELF_NAMED.holds(quantity.unit());
    int noun = verb;
    while (noun < from + 3 && kindAt(noun) == Kind.VERB) {
      noun++;
    }
    return named && noun > from && kindAt(noun).isNominal() ? noun : -1;
  }

  private Counted found(int from, int end, boolean linked, boolean limit) {
    int last = end;
    boolean next = kindAt(end) == Kind.FIGURE || kindAt(end) == Kind.LAPSE;
    if (next && !limit && last - from > 1 && !countsItself(end)) {
      last = beforeNextHead(from, end);
    }
    if (last - from > 1 && kindAt(last) == Kind.LOCATION && tokens.get(last).text().equals("上")) {
      last--;
    }
    if (last - from > 2 && tokens.get(last - 1).text().equals("情况")) {
      last -= kindAt(last - 2) == Kind.VERBAL_NOUN ? 2 : 1;
    }
    return new Counted(Term.of(view, tokens.subList(from, last)), from, last, linked);
  }

  private boolean countsItself(int figure) {
    Kind next = kindAt(figure + 1);
    return next.isNominal() || next == Kind.QUOTE || Attributes.isAttribute(tokens, figure);
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

  int nominalEnd(int from, boolean acts) {
    int i = from;
    while (i < tokens.size()) {
      Kind kind = kindAt(i);
      if (kind == Kind.OPEN && i > from && closeOf(i) > 0) {
        i = closeOf(i) + 1;
      } else if (i > from && Role.WHOLE.holds(tokens.get(i - 1).text())) {
        return i;
      } else if (i > from && isIdiom(i)) {
        return i;
      } else if (kind.isNominal() || (kind == Kind.QUOTE && isInside(i, from))) {
        i++;
      } else if ((kind == Kind.AND || kind == Kind.LISTING) && i > from && joins(i)) {
        i++;
      } else if (i > from && leadsToNoun(i)) {
        i++;
      } else if (acts && kind == Kind.VERB && kindAt(i + 1) != Kind.FIGURE) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** {@code 某湖 沿线 营地}, {@code 保障性 租赁 住房}: a place or a verb inside a name. */
  private boolean leadsToNoun(int index) {
    boolean noun = kindAt(index + 1).isNominal();
    return switch (kindAt(index)) {
      case LOCATION, PLACE -> noun && !tokens.get(index).text().equals("中");
      case VERB -> noun && tokens.get(index - 1).text().endsWith("性");
      default -> false;
    };
  }

  /** {@code 榜上有名} behind a thing is what it does. */
  private boolean isIdiom(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.NOUN) && token.tag().equals("l") && token.text().length() > 3;
  }

  /** {@code 国家和地区}, {@code 国、省考断面}. */
  private boolean joins(int and) {
    int next = and + 1;
    if (kindAt(and) == Kind.LISTING && tokens.get(and - 1).text().length() > 1) {
      return false;
    }
    while (kindAt(next).isNominal()) {
      next++;
    }
    return next > and + 1 && kindAt(next) != Kind.FIGURE && kindAt(next) != Kind.LISTING;
  }

  /** A quotation mark is part of a name only with its counterpart. */
  private boolean isInside(int mark, int from) {
    for (int i = mark - 1; i >= from; i--) {
      if (kindAt(i) == Kind.QUOTE) {
        return true;
      }
    }
    for (int i = mark + 1; i < tokens.size() && i < mark + REACH; i++) {
      if (kindAt(i) == Kind.QUOTE) {
        return true;
      }
    }
    return false;
  }

  private int closeOf(int open) {
    for (int i = open + 1; i < tokens.size() && i < open + 6; i++) {
      if (kindAt(i) == Kind.CLOSE) {
        return i;
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
        case STOP, FIGURE, BLANK, LISTING -> {
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
    return new Counted(Term.none(view), figure + 1, figure + 1, false);
  }
}
