package io.zhibiao.extract.bind;

import java.util.List;

/**
 * Tells by what a change is reckoned, which is no part of what changes: {@code 扣除退税因素后}, {@code
 * 按可比价格}.
 */
final class Provisos {

  private Provisos() {}

  /** {@code 预算收入 扣除退税因素后} 增长: the proviso is no part of the name. */
  static List<Token> without(List<Token> run) {
    int last = run.size() - 1;
    if (last < 2 || !run.get(last).text().equals("后")) {
      return run;
    }
    for (int i = last - 1; i > 0; i--) {
      if (Role.PROVISO.holds(run.get(i).text())) {
        return run.subList(0, i);
      }
    }
    return run;
  }

  /** {@code 扣除退税因素后} 增长, {@code 按自然口径} 增长: of what was told before. */
  static boolean is(List<Token> tokens, List<Token> run, int end) {
    if (run.isEmpty()) {
      return false;
    }
    Token last = run.get(run.size() - 1);
    Token before = tokens.get(end - run.size() - 1);
    boolean opens = Role.PROVISO.holds(run.get(0).text()) || Role.PROVISO.holds(before.text());
    return opens && closes(last.text());
  }

  private static boolean closes(String word) {
    return word.equals("后")
        || word.equals("因素")
        || word.endsWith("价格")
        || word.equals("计算")
        || word.endsWith("口径");
  }
}
