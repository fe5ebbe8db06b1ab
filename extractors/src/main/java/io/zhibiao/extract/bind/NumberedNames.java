package io.zhibiao.extract.bind;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of figures whose list is told by numbers in one word: {@code 第一、二、三产业增加值分别为}
 * 3亿元、8亿元、9亿元 is 第一产业增加值, 第二产业增加值, 第三产业增加值; {@code 一二三产} likewise.
 */
final class NumberedNames {

  private NumberedNames() {}

  /**
   * A name for each number; none where the word has not so many.
   *
   * @param item what the figures are told of
   * @param size how many figures share it
   */
  static List<Term> names(View view, List<Token> item, int size) {
    int at = 0;
    while (at < item.size() && !Role.NUMBERED.holds(item.get(at).text())) {
      at++;
    }
    if (at == item.size()) {
      return List.of();
    }
    List<Span> numbers = numbers(item.get(at));
    if (numbers.size() != size) {
      return List.of();
    }
    Span word = item.get(at).span();
    Span kind = new Span(numbers.get(size - 1).end(), word.end());
    boolean ordered = item.get(at).text().startsWith("第");
    Span order = new Span(word.start(), word.start() + 1);
    Term before = Term.of(view, item.subList(0, at));
    Term behind = Term.of(view, item.subList(at + 1, item.size()));
    List<Term> names = new ArrayList<>();
    for (Span number : numbers) {
      List<Span> pieces = ordered ? List.of(order, number, kind) : List.of(number, kind);
      names.add(before.with(new Term(view, pieces)).with(behind));
    }
    return List.copyOf(names);
  }

  private static List<Span> numbers(Token word) {
    List<Span> numbers = new ArrayList<>();
    for (int i = 0; i < word.text().length(); i++) {
      int start = word.span().start() + i;
      if (Runs.isChinese(word.text().charAt(i))) {
        numbers.add(new Span(start, start + 1));
      }
    }
    return numbers;
  }
}
