package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import io.zhibiao.extract.value.FigureType;
import java.util.List;

/**
 * Tells what so much money or time is given as: {@code 处} 2万元 {@code 罚款}, {@code 判处} 十年 {@code
 * 有期徒刑}.
 */
final class GivenAs {

  private GivenAs() {}

  /** The word behind the figure that tells it; an empty name where none does. */
  static Term behind(View view, List<Token> tokens, Clause clause) {
    HeadReader.Head head = clause.head();
    boolean open = head.name().isEmpty() || head.name().read().length() == 1 || head.verbal();
    int behind = clause.figure() + 1;
    boolean told =
        open && behind < tokens.size() && tells(clause.type(), tokens.get(behind).text());
    return Term.of(view, told ? tokens.subList(behind, behind + 1) : List.of());
  }

  private static boolean tells(FigureType type, String word) {
    return switch (type) {
      case MONEY -> Role.GIVEN_AS.holds(word);
      case DURATION -> Role.TERM.holds(word);
      case PERCENTAGE, COUNT, MEASURE, RATIO, ORDINAL, AGE, DATE -> false;
    };
  }
}
