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

  /** What the names of extents end in. */
  private static final String EXTENTS = "长宽高深厚";

  /** How many tokens a base has at most. */
  private static final int LONGEST_BASE = 6;

  private final List<Token> tokens;
  private final BaseMarks bases;

  private Neighbours(List<Token> tokens) {
    this.tokens = TokenRun.of(tokens);
    this.bases = new BaseMarks(this.tokens);
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
    if (opensName(index)) {
      return Kind.NOUN;
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
    if (bases.isThan(index)) {
      return Kind.THAN;
    }
    if (bases.isJoint(index)) {
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
    if (bases.exceedsNorm(index)) {
      return Kind.ABOVE;
    }
    if (isModal(index) && isBound(index + 1)) {
      return Kind.ADVERB;
    }
    boolean name = token.text().equals("差") && !isShortfall(index);
    if (token.is(Kind.ORGANISATION) && isDivisions(token.text())) {
      return Kind.PLACE;
    }
    if (isExtent(index) || name) {
      return Kind.NOUN;
    }
    if (bases.isYearly(index)) {
      return Kind.BASE;
    }
    if (token.is(Kind.NOUN) && isManner(index)) {
      return Kind.ADVERB;
    }
    return isAttribute(index) ? Kind.NOUN : token.kind();
  }

  /** {@code 中 溪镇}: nothing stands before it that something could be in. */
  private boolean opensName(int index) {
    return tokens.get(index).is(Kind.LOCATION)
        && tokens.get(index).text().length() == 1
        && (index == 0 || kindAt(index - 1) == Kind.STOP)
        && kindAt(index + 1).isNominal();
  }

  private boolean isPrefix(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.SHADE)
        && Role.PREFIX.holds(token.text())
        && index + 1 < tokens.size()
        && (bases.beginsName(index + 1) || isStemOfMeasure(index + 1) || isDeedOfName(index + 1));
  }

  /** {@code 单日 卸 袋 面积}: a verb inside a name. */
  private boolean isDeedOfName(int index) {
    return tokens.get(index - 1).text().startsWith("单")
        && kindAt(index) == Kind.VERB
        && kindAt(index + 1).isNominal()
        && kindAt(index + 2).isNominal();
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

  /** {@code 比计划 差} 3公里; 差 begins a name elsewhere: 差等路. */
  private boolean isShortfall(int index) {
    int at = index + 1;
    while (kindAt(at) == Kind.SHADE) {
      at++;
    }
    return kindAt(at) == Kind.FIGURE;
  }

  /** {@code 甲市、乙市 丙丁三市}: divisions counted, no body. */
  private static boolean isDivisions(String text) {
    int last = text.length() - 1;
    return last > 1
        && "市县区州省".indexOf(text.charAt(last)) >= 0
        && "两二三四五六七八九十".indexOf(text.charAt(last - 1)) >= 0;
  }

  /** {@code 红线宽} 36米: no person of that name. */
  private boolean isExtent(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.PERSON)
        && EXTENTS.indexOf(last(token)) >= 0
        && kindAt(index + 1) == Kind.FIGURE;
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
