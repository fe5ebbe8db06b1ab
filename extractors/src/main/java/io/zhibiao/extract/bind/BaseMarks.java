package io.zhibiao.extract.bind;

import java.util.List;

/** Tells the words that set something against a base from those that join names: 与, 和, 距. */
final class BaseMarks {

  /** How many words the name of a norm has at most: 历史 最高 水位. */
  private static final int LONGEST_NORM = 4;

  /** How many tokens a base has at most. */
  private static final int LONGEST_BASE = 6;

  /** How many tokens behind 与 its 相比 stands at most: 同第五次人口普查的5万人 相比. */
  private static final int FARTHEST = 12;

  private final List<Token> tokens;

  BaseMarks(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** {@code 焦炭 与 粗钢}, {@code 6% 与 2%}: joins what is alike; {@code 与} 上年相比 sets against. */
  boolean isJoint(int index) {
    Token token = tokens.get(index);
    Kind next = kindAt(index + 1);
    boolean figures = kindAt(index - 1) == Kind.FIGURE && next == Kind.FIGURE;
    return token.is(Kind.THAN)
        && Role.COMPANION.holds(token.text())
        && (figures || (beginsName(index + 1) && isBehindName(index) && !closesBase(index)));
  }

  /** Whether a name stands before it that no figure counts: {@code 8名 学生} 与干部. */
  private boolean isBehindName(int index) {
    int at = index - 1;
    while (kindAt(at).isNominal()) {
      at--;
    }
    return at < index - 1 && kindAt(at) != Kind.FIGURE;
  }

  /** {@code 与目标 相比}; not {@code 焦炭与粗钢 比} 上年增长. */
  private boolean closesBase(int index) {
    for (int i = index + 1; i < index + FARTHEST && kindAt(i) != Kind.STOP; i++) {
      if (Role.COMPARED.holds(tokens.get(i).text())) {
        return kindAt(i + 1) != Kind.TIME && kindAt(i + 1) != Kind.DATE;
      }
    }
    return false;
  }

  /** {@code 距 第一名还差} 1分; not {@code 距 县城} 5公里. */
  private boolean fallsShort(int index) {
    for (int i = index + 1; i < index + LONGEST_BASE && kindAt(i) != Kind.STOP; i++) {
      if (kindAt(i) == Kind.LESS && tokens.get(i).text().endsWith("差")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code 产量 相比 上年 增长} 3%, {@code 产量 和 上年相比}; in {@code 与上年 相比} it only closes the base, and
   * {@code 粮食和上年棉花} has none.
   */
  boolean isThan(int index) {
    String text = tokens.get(index).text();
    Kind next = kindAt(index + 1);
    if (Role.AWAY.holds(text)) {
      return fallsShort(index);
    }
    if (next != Kind.TIME && next != Kind.DATE && next != Kind.PLACE) {
      return false;
    }
    return Role.COMPANION.holds(text)
        ? Frames.isComparedBehind(tokens, index)
        : text.length() > 1 && Role.COMPARED.holds(text) && !isBehindThan(index);
  }

  /** {@code 出口 年 减} 3%, {@code 月 增} 1%: as Hong Kong and Taiwan tell what it is against. */
  boolean isYearly(int index) {
    String text = tokens.get(index).text();
    boolean time = text.equals("年") || text.equals("月") || text.equals("季");
    boolean change = kindAt(index + 1) == Kind.UP || kindAt(index + 1) == Kind.DOWN;
    change &= !Role.GAINS.holds(tokens.get(Math.min(index + 1, tokens.size() - 1)).text());
    Kind before = kindAt(index - 1);
    return time
        && change
        && !isBehindThan(index)
        && (before.isNominal() || before == Kind.STOP)
        && kindAt(index + 2) == Kind.FIGURE;
  }

  /** {@code 比上个采暖 季} 增加: the base has been told. */
  private boolean isBehindThan(int index) {
    for (int i = index - 1; i >= 0 && i > index - LONGEST_BASE; i--) {
      if (kindAt(i) == Kind.THAN) {
        return true;
      }
      if (kindAt(i) == Kind.STOP || kindAt(i) == Kind.FIGURE) {
        break;
      }
    }
    return false;
  }

  /** {@code 平均 气温}, but not {@code 年均 增速}. */
  boolean beginsName(int index) {
    Kind kind = kindAt(index);
    return kind.isNominal() && kind != Kind.RISE_NOUN && kind != Kind.FALL_NOUN;
  }

  private Kind kindAt(int index) {
    return index < 0 || index >= tokens.size() ? Kind.STOP : tokens.get(index).kind();
  }

  /** {@code 超过 汛限 水位} 1.7米: what is exceeded stands before the distance. */
  boolean exceedsNorm(int verb) {
    if (!tokens.get(verb).is(Kind.REPORT) || !tokens.get(verb).text().startsWith("超")) {
      return false;
    }
    StringBuilder norm = new StringBuilder();
    int at = verb + 1;
    while (at < tokens.size() && at <= verb + LONGEST_NORM && !tokens.get(at).is(Kind.FIGURE)) {
      norm.append(tokens.get(at).text());
      at++;
    }
    return at > verb + 1
        && at < tokens.size()
        && tokens.get(at).is(Kind.FIGURE)
        && Role.NORM.ends(norm.toString());
  }
}
