package io.zhibiao.extract.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives words the kind that they have beside their neighbours: 超 is part of the name in {@code
 * 超大班额}, a shade in {@code 超5万人}.
 */
final class Neighbours {

  /** 一律 不 应 超过. */
  private static final int MOST_MODALS = 3;

  /** What a verb ends in that comes to a level. */
  private static final String TO = "到至";

  private static final List<String> DISTANCE = List.of("距", "离", "距离");

  /** What the names of extents end in. */
  private static final String EXTENTS = "长宽高深厚";

  /** How many tokens a base has at most. */
  private static final int LONGEST_BASE = 6;

  private final List<Token> tokens;

  private Neighbours(List<Token> tokens) {
    this.tokens = TokenRun.of(tokens);
  }

  /** The tokens with the kinds that they have in this order. */
  static List<Token> settle(List<Token> tokens) {
    Neighbours neighbours = new Neighbours(tokens);
    List<Token> settled = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      settled.add(tokens.get(i).as(neighbours.kindOf(i)));
    }
    return List.copyOf(settled);
  }

  private Kind kindOf(int index) {
    Token token = tokens.get(index);
    Optional<Kind> inside = InsideNames.kindAt(tokens, index);
    if (inside.isPresent()) {
      return inside.get();
    }
    if (isSince(index)) {
      return Kind.LOCATION;
    }
    if (Role.DIVISION.holds(token.text()) && kindAt(index - 1) == Kind.FIGURE) {
      return Kind.NOUN;
    }
    if (Role.GROWTH.holds(token.text()) && kindAt(index - 1) == Kind.DE) {
      return token.is(Kind.UP) ? Kind.RISE_NOUN : Kind.FALL_NOUN;
    }
    if (token.text().equals("世界") && kindAt(index + 1) == Kind.FIGURE) {
      return Kind.PLACE;
    }
    if (isThan(index)) {
      return Kind.THAN;
    }
    if (isJoint(index)) {
      return Kind.AND;
    }
    if (isRanking(index)) {
      return Kind.RANK;
    }
    if (isContribution(index)) {
      return Kind.PULL;
    }
    if (isStemOfMeasure(index) || isOfBase(index) || isPrefix(index)) {
      return Kind.NOUN;
    }
    if (isArrival(index)) {
      return Kind.REPORT;
    }
    if (isModal(index) && isBound(index + 1)) {
      return Kind.ADVERB;
    }
    boolean name = token.text().equals("差") && !isShortfall(index);
    if (isExtent(index) || name) {
      return Kind.NOUN;
    }
    if (isYearly(index)) {
      return Kind.BASE;
    }
    if (token.is(Kind.NOUN) && isManner(index)) {
      return Kind.ADVERB;
    }
    return isAttribute(index) ? Kind.NOUN : token.kind();
  }

  private boolean isPrefix(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.SHADE) && Role.PREFIX.holds(token.text()) && beginsName(index + 1);
  }

  /** {@code 冲至} 8万吨, {@code 压 到了} 5%: what has come to a level; {@code 收到} 8封信 counts letters. */
  private boolean isArrival(int index) {
    Token verb = tokens.get(index);
    boolean whole = verb.text().length() > 1 && TO.indexOf(last(verb)) >= 0;
    int at = whole ? index + 1 : index + 2;
    if (!verb.is(Kind.VERB) || (!whole && kindAt(index + 1) != Kind.TO)) {
      return false;
    }
    String arrives = whole ? verb.text() : verb.text() + tokens.get(index + 1).text();
    while (kindAt(at) == Kind.SHADE || kindAt(at) == Kind.PARTICLE) {
      at++;
    }
    return TO.indexOf(arrives.charAt(arrives.length() - 1)) >= 0
        && kindAt(at) == Kind.FIGURE
        && !Role.GETS.holds(arrives);
  }

  private static char last(Token token) {
    return token.text().charAt(token.text().length() - 1);
  }

  /** {@code 不得} 超过, {@code 一律 不得} 超过: no part of the name before it. */
  private boolean isModal(int index) {
    Token token = tokens.get(index);
    boolean free = token.is(Kind.VERB) || token.is(Kind.ADVERB) || token.is(Kind.NOUN);
    return free && Role.MODAL.holds(token.text());
  }

  /** Whether a word of a bound stands there, behind so many modals or none. */
  private boolean isBound(int index) {
    int at = index;
    while (at < index + MOST_MODALS && at < tokens.size() && isModal(at)) {
      at++;
    }
    return switch (kindAt(at)) {
      case SHADE, REPORT, ABOVE, BELOW -> kindAt(at + 1) == Kind.FIGURE;
      default -> false;
    };
  }

  /** {@code 在全省 排} 第3位, {@code 排 全省} 第3位; not {@code 摸 排} 8家. */
  private boolean isRanking(int index) {
    if (!tokens.get(index).text().equals("排")) {
      return false;
    }
    int figure = kindAt(index + 1) == Kind.PLACE ? index + 2 : index + 1;
    return kindAt(figure) == Kind.FIGURE && "第前".indexOf(tokens.get(figure).text().charAt(0)) >= 0;
  }

  /**
   * {@code 产量 相比 上年 增长} 3%, {@code 产量 和 上年相比}; in {@code 与上年 相比} it only closes the base, and
   * {@code 粮食和上年棉花} has none.
   */
  private boolean isThan(int index) {
    String text = tokens.get(index).text();
    Kind next = kindAt(index + 1);
    if (DISTANCE.contains(text)) {
      return fallsShort(index);
    }
    if (next != Kind.TIME && next != Kind.DATE && next != Kind.PLACE) {
      return false;
    }
    return Role.COMPANION.holds(text)
        ? Frames.isComparedBehind(tokens, index)
        : text.length() > 1 && Role.COMPARED.holds(text) && !isBehindThan(index);
  }

  /** {@code 焦炭 与 粗钢}, {@code 6% 与 2%}: joins what is alike; {@code 与} 上年相比 sets against. */
  private boolean isJoint(int index) {
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
    for (int i = index + 1; i < index + LONGEST_BASE && kindAt(i) != Kind.STOP; i++) {
      if (Role.COMPARED.holds(tokens.get(i).text())) {
        return kindAt(i + 1) != Kind.TIME && kindAt(i + 1) != Kind.DATE;
      }
    }
    return false;
  }

  /** {@code 比计划 差} 3公里; 差 begins a name elsewhere: 差等路. */
  private boolean isShortfall(int index) {
    int at = index + 1;
    while (kindAt(at) == Kind.SHADE) {
      at++;
    }
    return kindAt(at) == Kind.FIGURE;
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

  /** {@code 红线宽} 36米: no person of that name. */
  private boolean isExtent(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.PERSON)
        && EXTENTS.indexOf(last(token)) >= 0
        && kindAt(index + 1) == Kind.FIGURE;
  }

  /** {@code 出口 年 减} 3%, {@code 月 增} 1%: as Hong Kong and Taiwan tell what it is against. */
  private boolean isYearly(int index) {
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

  /** {@code 五年来}, but not {@code 来自}. */
  private boolean isSince(int index) {
    return tokens.get(index).text().equals("来") && kindAt(index - 1) == Kind.LAPSE;
  }

  /** {@code 就业 不足 率}, {@code 完成 额}: what a bound noun ends is a noun. */
  private boolean isStemOfMeasure(int index) {
    Token token = tokens.get(index);
    boolean stem =
        switch (token.kind()) {
          case SHADE, REPORT, VERB, UP, DOWN, ADDED, SHARE, PLAN, ADVERB -> true;
          default -> false;
        };
    return stem
        && index + 1 < tokens.size()
        && Role.BOUND.holds(tokens.get(index + 1).text())
        && tokens.get(index + 1).span().start() == token.span().end();
  }

  /** {@code 食品价格 影响 总水平上涨} 2个百分点; not {@code 受天气 影响 产量下降}. */
  private boolean isContribution(int index) {
    if (!tokens.get(index).text().equals("影响") || !kindAt(index + 1).isNominal()) {
      return false;
    }
    for (int i = index - 1; i >= 0 && i > index - LONGEST_BASE && kindAt(i) != Kind.STOP; i--) {
      if (tokens.get(i).text().startsWith("受")) {
        return false;
      }
    }
    return true;
  }

  /** {@code 比 初步核算 数} 增加: no word that joins clauses. */
  private boolean isOfBase(int index) {
    return tokens.get(index).is(Kind.LINK) && kindAt(index - 1) == Kind.THAN;
  }

  /** {@code 实事 圆满 完成}, {@code 装机 历史性 突破}, {@code 医生 对口 支援} 某地: how it was done. */
  private boolean isManner(int index) {
    Token token = tokens.get(index);
    boolean manner =
        token.tag().equals("a") || (token.text().length() > 2 && token.text().endsWith("性"));
    boolean tells =
        switch (kindAt(index + 1)) {
          case REPORT, UP, DOWN -> true;
          case VERB -> kindAt(index + 2) == Kind.STOP || kindAt(index + 2) == Kind.PLACE;
          default -> false;
        };
    return manner && tells && kindAt(index - 1).isNominal();
  }

  /** {@code 平均 气温}, but not {@code 年均 增速}. */
  private boolean beginsName(int index) {
    Kind kind = kindAt(index);
    return kind.isNominal() && kind != Kind.RISE_NOUN && kind != Kind.FALL_NOUN;
  }

  /** {@code 企业 直接 融资 规模}: an adverb before a noun of doing is part of the name. */
  private boolean isAttribute(int index) {
    return tokens.get(index).tag().equals("ad")
        && kindAt(index - 1).isNominal()
        && kindAt(index + 1) == Kind.VERBAL_NOUN
        && kindAt(index + 2).isNominal();
  }

  private Kind kindAt(int index) {
    return index < 0 || index >= tokens.size() ? Kind.STOP : tokens.get(index).kind();
  }
}
