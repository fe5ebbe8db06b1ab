package io.zhibiao.extract.bind;

import java.util.List;

/**
 * Tells what stands before a figure and names nothing: {@code 家里} 8亩果园, {@code 折合人民币} 3亿元, {@code
 * 8.} 某市5%.
 */
final class Nameless {

  private Nameless() {}

  /** Whether the run only tells where, who, why, how or in what money. */
  static boolean holds(List<Token> run) {
    return !run.isEmpty()
        && (isCause(run)
            || isField(run)
            || isMeans(run)
            || (run.size() == 1 && isWord(run.get(0))));
  }

  private static boolean isWord(Token token) {
    boolean person = token.is(Kind.PERSON) && token.text().length() > 2;
    boolean place = token.tag().equals("s") && token.text().endsWith("里");
    boolean each = token.text().equals("年") || isHour(token.text());
    boolean number = token.text().chars().allMatch(Character::isDigit);
    return number
        || token.is(Kind.PRONOUN)
        || person
        || place
        || each
        || Role.CURRENCY.holds(token.text());
  }

  /** {@code 次日 6时} 共 8起. */
  private static boolean isHour(String word) {
    return word.length() > 1
        && "时点".indexOf(word.charAt(word.length() - 1)) >= 0
        && word.chars().limit(word.length() - 1L).allMatch(Character::isDigit);
  }

  private static boolean isCause(List<Token> run) {
    return Role.CAUSE.holds(run.get(0).text())
        && run.stream().skip(1).allMatch(token -> token.is(Kind.NOUN));
  }

  /** {@code 在某国} 3岁以下的个案. */
  private static boolean isField(List<Token> run) {
    return run.size() > 1
        && run.get(0).is(Kind.PREPOSITION)
        && !Distances.isAt(run, 0)
        && run.stream()
            .skip(1)
            .allMatch(
                t -> t.is(Kind.PLACE) || t.is(Kind.LOCATION) || Role.DIVISION.holds(t.text()));
  }

  /** {@code 通过谈判} 降到3元. */
  private static boolean isMeans(List<Token> run) {
    return run.size() > 1
        && Role.MEANS.holds(run.get(0).text())
        && !Role.DEALINGS.holds(run.get(run.size() - 1).text())
        && run.stream().skip(1).allMatch(token -> token.kind().isNominal());
  }
}
