package io.zhibiao.extract.bind;

import java.util.List;

/** Finds where a noun phrase ends: {@code 国、省考断面}, {@code 行政审批事项}, {@code 农村学校} 改造教室. */
final class NounPhrase {

  /** How far ahead the counterpart of a quotation mark is looked for. */
  private static final int QUOTE_REACH = 14;

  private static final int BRACKET_REACH = 6;

  /** How many tokens the rest of a list has at most. */
  private static final int LIST_REACH = 20;

  /** How many tokens a verb may stand before the noun whose kind it tells. */
  private static final int SORT_REACH = 6;

  private static final String CLOSING = "”’」』";

  private static final String OPENING = "“‘「『";

  private final List<Token> tokens;

  NounPhrase(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The index behind the phrase that begins at a token; the token's own where none does.
   *
   * @param object whether a verb before it has it for its object
   */
  int end(int from, boolean object) {
    int i = from;
    while (i < tokens.size()) {
      int next = behind(i, from, object);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** Like {@link #end(int, boolean)} where verbs are part of it: 三年的 {@code 开展劳务协作}. */
  int endOfDeed(int from) {
    int i = from;
    while (i < tokens.size()) {
      boolean acts = kindAt(i) == Kind.VERB && kindAt(i + 1) != Kind.FIGURE;
      int next = acts ? i + 1 : behind(i, from, false);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int behind(int i, int from, boolean object) {
    Kind kind = kindAt(i);
    boolean first = i == from;
    if (kind == Kind.OPEN && !first && closeOf(i) > 0) {
      return closeOf(i) + 1;
    }
    if (!first && (Role.WHOLE.holds(tokens.get(i - 1).text()) || isIdiom(i))) {
      return i;
    }
    if (!first && Role.MEAN.holds(tokens.get(i).text())) {
      return i;
    }
    int quoted = behindQuotation(i);
    quoted = first || kindAt(quoted).isNominal() ? quoted : i;
    if (quoted > i) {
      return quoted;
    }
    if (kind.isNominal() || (kind == Kind.QUOTE && isPaired(i, from))) {
      return i + 1;
    }
    boolean list = kind == Kind.AND || kind == Kind.LISTING;
    if (!first && ((list && joins(i)) || leadsToNoun(i))) {
      return i + 1;
    }
    int sort = !first && (acts(kind) || kind == Kind.AND) ? behindSort(i, object) : i;
    return sort == i && !first && object && isInner(i, from) ? i + 1 : sort;
  }

  /**
   * {@code 审批 事项}: behind the noun whose kind a verb tells. Where nothing has the phrase for its
   * object, something must yet be told of it: in {@code 8个省开展试点项目} the verb acts.
   */
  private int behindSort(int verb, boolean object) {
    int last = verb;
    for (int i = verb; i < tokens.size() && i < verb + SORT_REACH; i++) {
      Kind kind = kindAt(i);
      if (kind.isNominal() && Role.SORT.ends(tokens.get(i).text()) && !kindAt(i + 1).isNominal()) {
        last = i + 1;
      }
      boolean inside = kind.isNominal() || acts(kind) || kind == Kind.AND;
      if (!inside || Role.LIGHT.holds(tokens.get(i).text())) {
        break;
      }
    }
    boolean told = object || isTold(last);
    return last > verb && told ? last : verb;
  }

  /**
   * {@code 推广 3万台 高效 节能 空调}: a clause that has its verb before the figure has none inside the noun,
   * unless those who act stand before it: {@code 支持 8家 企业 扩大 产能}.
   */
  private boolean isInner(int verb, int from) {
    Token before = tokens.get(verb - 1);
    Token inner = tokens.get(verb);
    int end = verb + 1;
    while (kindAt(end).isNominal()) {
      end++;
    }
    Kind behind = kindAt(end);
    boolean closes =
        behind == Kind.STOP || behind == Kind.LISTING || behind == Kind.CLOSE || behind == Kind.AND;
    return acts(inner.kind())
        && inner.text().length() <= 2
        && !Role.LIGHT.holds(inner.text())
        && before.kind().isNominal()
        && !isActor(before)
        && end > verb + 1
        && closes
        && isGoverned(from);
  }

  /** Whether a verb behind it may be what it does: {@code 企业} 扩大产能. */
  static boolean isActor(Token token) {
    String text = token.text();
    return Role.BEARER.holds(text)
        || Role.AGENT.ends(text)
        || Role.SORT.ends(text)
        || Role.OFFICE.ends(text)
        || Role.PEOPLE.ends(text);
  }

  /** Whether a verb, not only 有, stands before the figure that the phrase is behind. */
  private boolean isGoverned(int from) {
    int at = from - 1;
    while (at > 0 && at > from - SORT_REACH && kindAt(at) != Kind.FIGURE) {
      at--;
    }
    at--;
    while (at >= 0 && (kindAt(at) == Kind.SHADE || kindAt(at) == Kind.PARTICLE)) {
      at--;
    }
    return at >= 0
        && switch (kindAt(at)) {
          case VERB, VERBAL_NOUN, ADDED -> true;
          default -> false;
        };
  }

  private static boolean acts(Kind kind) {
    return kind == Kind.VERB || kind == Kind.UP || kind == Kind.DOWN;
  }

  private boolean isTold(int behind) {
    return switch (kindAt(behind)) {
      case STOP, FIGURE, LISTING, CLOSE -> false;
      default -> kindAt(behind + 1) != Kind.FIGURE;
    };
  }

  /**
   * {@code 某湖 沿线 营地}, {@code 保障性 租赁 住房}: a place or a verb inside a name; neither 企业 {@code 中} nor
   * 运动会 {@code 上}.
   */
  private boolean leadsToNoun(int index) {
    boolean noun = kindAt(index + 1).isNominal();
    String text = tokens.get(index).text();
    boolean ends = text.equals("中") || (text.equals("上") && isLong(tokens.get(index - 1)));
    return switch (kindAt(index)) {
      case LOCATION, PLACE -> noun && !ends;
      case VERB -> noun && tokens.get(index - 1).text().endsWith("性");
      default -> false;
    };
  }

  /** {@code 运动会}; not the 陆 of 陆上. */
  private static boolean isLong(Token token) {
    return token.text().length() > 1;
  }

  /** {@code 榜上有名} behind a thing is what it does; {@code 固定资产} leads on. */
  private boolean isIdiom(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.NOUN)
        && token.tag().equals("l")
        && token.text().length() > 3
        && !Role.WORK.ends(token.text())
        && !kindAt(index + 1).isNominal();
  }

  /** {@code 国家和地区}, {@code 国、省考断面}; not 14条公路 {@code 和甲线} 等4条铁路. */
  private boolean joins(int and) {
    int next = and + 1;
    if (kindAt(and) == Kind.LISTING && tokens.get(and - 1).text().length() > 1) {
      return closesList(next);
    }
    while (kindAt(next).isNominal() || (kindAt(next) == Kind.PLACE && next == and + 1)) {
      next++;
    }
    boolean ofNext =
        switch (kindAt(next)) {
          case FIGURE, LISTING, ETC -> true;
          default -> false;
        };
    return next > and + 1 && !ofNext;
  }

  /** {@code 8个 镇、街道和园区}: things counted together, behind which the clause ends. */
  private boolean closesList(int from) {
    int at = from;
    while (at < from + LIST_REACH
        && (kindAt(at).isNominal()
            || (at > from && (kindAt(at) == Kind.LISTING || kindAt(at) == Kind.AND)))) {
      at++;
    }
    boolean ends = kindAt(at) == Kind.STOP || kindAt(at) == Kind.CLOSE;
    return at > from && ends && kindAt(at - 1).isNominal();
  }

  /** A quotation mark is part of a name only with its counterpart, no figure between. */
  private boolean isPaired(int mark, int from) {
    if (mark == from && CLOSING.indexOf(tokens.get(mark).text().charAt(0)) >= 0) {
      return false;
    }
    for (int i = mark - 1; i >= from; i--) {
      if (kindAt(i) == Kind.QUOTE) {
        return true;
      }
    }
    for (int i = mark + 1; i < tokens.size() && i < mark + QUOTE_REACH; i++) {
      if (kindAt(i) == Kind.QUOTE) {
        return true;
      }
      if (kindAt(i) == Kind.FIGURE) {
        return false;
      }
    }
    return false;
  }

  /** {@code “高效办成一件事”}: whatever its words do elsewhere; the mark's own index where it goes on. */
  private int behindQuotation(int mark) {
    if (kindAt(mark) != Kind.QUOTE || OPENING.indexOf(tokens.get(mark).text().charAt(0)) < 0) {
      return mark;
    }
    for (int i = mark + 1; i < tokens.size() && i < mark + QUOTE_REACH; i++) {
      if (kindAt(i) == Kind.QUOTE) {
        return i + 1;
      }
      if (kindAt(i) == Kind.FIGURE || kindAt(i) == Kind.STOP) {
        break;
      }
    }
    return mark;
  }

  private int closeOf(int open) {
    for (int i = open + 1; i < tokens.size() && i < open + BRACKET_REACH; i++) {
      if (kindAt(i) == Kind.CLOSE) {
        return i;
      }
      if (kindAt(i) == Kind.FIGURE || kindAt(i) == Kind.STOP) {
        return -1;
      }
    }
    return -1;
  }

  private Kind kindAt(int index) {
    return index < tokens.size() ? tokens.get(index).kind() : Kind.STOP;
  }
}
