package io.zhibiao.extract.bind;

import java.util.List;

/**
 * A numbered heading that its text runs on behind without a mark: {@code 二、常住人口增长} 全县常住人口31万人; the
 * text begins with a word for all of the place.
 */
final class RunOnTitles {

  private static final String ALL = "全";

  private RunOnTitles() {}

  /**
   * The run without the heading that it begins with; itself where it begins with none.
   *
   * @param end index of the token behind the run
   */
  static List<Token> without(List<Token> tokens, List<Token> run, int end) {
    int first = startOf(tokens, run, end);
    int from = isNumber(run, 0) ? 2 : 0;
    boolean numbered = from > 0 || (first > 1 && isNumber(tokens, first - 2));
    for (int i = from + 1; numbered && i < run.size() - 1; i++) {
      boolean whole = run.get(i).is(Kind.PLACE) && run.get(i).text().startsWith(ALL);
      if (whole && endsTitle(run.get(i - 1)) && goesOn(run.get(i + 1))) {
        return run.subList(i + 1, run.size());
      }
    }
    return run;
  }

  private static int startOf(List<Token> tokens, List<Token> run, int end) {
    int first = end - 1;
    int lowest = Math.max(0, end - NameRun.LONGEST_RUN);
    while (first > lowest && !run.isEmpty() && !tokens.get(first).equals(run.get(0))) {
      first--;
    }
    return first;
  }

  /** {@code 二、}. */
  private static boolean isNumber(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is(Kind.NUMBER)
        && tokens.get(at + 1).is(Kind.LISTING);
  }

  private static boolean endsTitle(Token token) {
    return token.kind().isNominal() || token.is(Kind.UP) || token.is(Kind.DOWN);
  }

  private static boolean goesOn(Token token) {
    return token.kind().isNominal() || token.is(Kind.VERB) || token.is(Kind.REPORT);
  }
}
