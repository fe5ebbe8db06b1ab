package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of figures that are told of bands of age: {@code 0—14岁、15—64岁、65岁及以上人口分别为} 3人、8人、2人 is
 * 0—14岁人口, 15—64岁人口, 65岁及以上人口.
 */
final class AgeBands {

  private AgeBands() {}

  /**
   * A name for each band; none where not so many bands are listed.
   *
   * @param item the last band and what it is a band of
   * @param size how many figures share the list
   */
  static List<Term> names(View view, List<Token> tokens, List<Token> item, int size) {
    if (item.size() < 2 || !item.get(0).is(Kind.FIGURE)) {
      return List.of();
    }
    int at = tokens.indexOf(item.get(0));
    List<Term> names = new ArrayList<>();
    names.add(Term.of(view, item));
    while (names.size() < size
        && tokens.get(at - 1).is(Kind.LISTING)
        && tokens.get(at - 2).is(Kind.FIGURE)) {
      at -= 2;
      List<Token> name = new ArrayList<>(List.of(tokens.get(at)));
      name.addAll(item.subList(1, item.size()));
      names.add(0, Term.of(view, name));
    }
    return names.size() == size ? List.copyOf(names) : List.of();
  }
}
