package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.List;

/** Finds the next of figures that count the same thing: 甲省派出 {@code 8名}、乙省派出 {@code 9名} 医生. */
final class SharedThing {

  /** How many figures a list has at most. */
  static final int LONGEST = 8;

  private SharedThing() {}

  /** The index of the next figure in the same unit; -1 where the figure counts for itself. */
  static int next(List<Token> tokens, int figure, String unit) {
    if (isSized(tokens, figure)) {
      return figure + 3;
    }
    if (isOrdered(tokens.get(figure)) && isOrdered(tokens.get(figure + 2))) {
      return lists(tokens.get(figure + 1)) ? figure + 2 : -1;
    }
    int at = figure + 2;
    while (tokens.get(at).is(Kind.PLACE) || tokens.get(at).is(Kind.ORGANISATION)) {
      at++;
    }
    boolean others = at > figure + 2 && tokens.get(figure + 1).is(Kind.LISTING);
    Token verb = tokens.get(figure - 1);
    at += verb.is(Kind.VERB) && tokens.get(at).text().equals(verb.text()) ? 1 : 0;
    boolean same = tokens.get(at).is(Kind.FIGURE) && tokens.get(at).text().endsWith(unit);
    return others && same && !unit.isEmpty() ? at : -1;
  }

  /**
   * {@code 2个 国家级} 和22个省级 {@code 医疗中心}: where the grade alone stands behind a figure, the index of
   * the figure behind which the thing does; -1 where no such list goes on.
   */
  static int nextGrade(List<Token> tokens, int figure, String unit) {
    Token grade = tokens.get(figure + 1);
    Token next = tokens.get(figure + 3);
    boolean listed = lists(tokens.get(figure + 2)) && next.is(Kind.FIGURE);
    return listed
            && Role.GRADED.ends(grade.text())
            && next.text().endsWith(unit)
            && Role.GRADED.ends(tokens.get(figure + 4).text())
            && tokens.get(figure + 5).kind().isNominal()
        ? figure + 3
        : -1;
  }

  /**
   * A thing of one grade that is named behind another.
   *
   * @param thing the tokens of its noun behind the other grade, by their indices
   */
  static Term ofGrade(View view, List<Token> tokens, int grade, Span thing) {
    Term noun = Term.of(view, tokens.subList(thing.start(), thing.end()));
    return Term.of(view, tokens.subList(grade, grade + 1)).with(noun);
  }

  /** {@code 第三届}、第四届 运动会. */
  private static boolean isOrdered(Token token) {
    return token.is(Kind.FIGURE) && token.text().startsWith("第");
  }

  private static boolean lists(Token mark) {
    return mark.is(Kind.LISTING) || mark.is(Kind.AND);
  }

  /** {@code 12个 百亿元、70个 30亿元以上} 项目: both the number and the size are of what stands at the end. */
  private static boolean isSized(List<Token> tokens, int figure) {
    int number = tokens.get(figure + 1).is(Kind.FIGURE) ? figure : figure - 1;
    return tokens.get(number).is(Kind.FIGURE)
        && tokens.get(number + 1).is(Kind.FIGURE)
        && tokens.get(number + 2).is(Kind.LISTING)
        && tokens.get(number + 3).is(Kind.FIGURE)
        && tokens.get(number + 4).is(Kind.FIGURE)
        && tokens.get(number + 5).kind().isNominal();
  }
}
