package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.List;

/**
 * What a list is told of by the clause that leads to it: {@code 各站发送旅客情况如下：} of 发送旅客, {@code
 * 各县粮食产量分别为：} of 粮食产量. Who the items are (各站) stands before the verb and is no part of it.
 */
final class LeadName {

  /** 按 登记 注册 类型 分, in tokens. */
  private static final int LONGEST_PARTING = 5;

  private LeadName() {}

  /**
   * The name; an empty one where the clause only leads on ({@code 具体如下：}).
   *
   * @param end of the clause, where its colon stands
   */
  static Term in(View view, List<Token> tokens, int end, HeadReader heads) {
    int parted = partedAt(tokens, end);
    int last = parted > 0 ? parted : end;
    while (last > 0 && (closes(tokens.get(last - 1)) || tokens.get(last - 1).is(Kind.CLOSE))) {
      // 情况（比上年）为
      boolean bracket = tokens.get(last - 1).is(Kind.CLOSE);
      last = bracket ? Leftward.openOf(tokens, last - 1, 0) : last - 1;
    }
    int start = Leftward.clauseStart(tokens, last);
    return last > start
        ? heads.endingAt(last, behindAgent(tokens, start, last), 1).name()
        : Term.none(view);
  }

  /** Whether a clause ends in a word that leads to a list: 如下, 分别为, 按部门分. */
  static boolean leads(List<Token> tokens, int end) {
    return end > 0 && (closes(tokens.get(end - 1)) || partedAt(tokens, end) > 0);
  }

  /** Where it begins by what the name before it is parted: 地方收入 {@code 按 部门 分}; -1 for nowhere. */
  private static int partedAt(List<Token> tokens, int end) {
    if (!Role.PARTS.holds(tokens.get(end - 1).text())) {
      return -1;
    }
    for (int i = end - 2; i > 0 && i >= end - LONGEST_PARTING; i--) {
      if (tokens.get(i).text().equals("按")) {
        return tokens.get(i - 1).kind().isNominal() ? i : -1;
      }
    }
    return -1;
  }

  private static boolean closes(Token token) {
    return token.is(Kind.WEI) || Role.LEADING.holds(token.text());
  }

  /** {@code 各站} 发送旅客: at the verb, if nothing but names stands before it and one behind it. */
  private static int behindAgent(List<Token> tokens, int start, int end) {
    int verb = start;
    while (verb < end && (isOfAgent(tokens.get(verb)) || tokens.get(verb).text().equals("各"))) {
      verb++;
    }
    if (verb == start
        || verb + 1 >= end
        || !tokens.subList(verb + 1, end).stream().allMatch(token -> token.kind().isNominal())) {
      return start;
    }
    return switch (tokens.get(verb).kind()) {
      case VERB, VERBAL_NOUN -> verb;
      case REPORT -> verb + 1;
      default -> start;
    };
  }

  private static boolean isOfAgent(Token token) {
    return switch (token.kind()) {
      case PLACE, TIME, DATE -> true;
      case VERBAL_NOUN -> false;
      default -> token.kind().isNominal();
    };
  }
}
