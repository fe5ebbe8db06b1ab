package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/** Gives each figure of a list its own name: {@code 原煤、原油产量 → 原煤产量, 原油产量}. */
final class SharedNames {

  /** A word that ends so is a measure itself and waits for no other. */
  private static final String MEASURED = "率额量值数积费价入出资龄速幅";

  private SharedNames() {}

  /** One name an item; what the last item alone says at its end is said of all. */
  static List<Term> of(View view, List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    int own = ownLength(items, last);
    List<Term> names = new ArrayList<>();
    for (int i = 0; i < items.size() - 1; i++) {
      List<Token> name = new ArrayList<>(items.get(i));
      name.addAll(last.subList(own, last.size()));
      names.add(Term.of(view, name));
    }
    names.add(Term.of(view, last));
    return names;
  }

  /** How many of the last item's words answer to the others' words. */
  private static int ownLength(List<List<Token>> items, List<Token> last) {
    List<Token> first = items.get(0);
    String end = first.get(first.size() - 1).text();
    boolean sameHead =
        end.equals(last.get(last.size() - 1).text())
            || MEASURED.indexOf(end.charAt(end.length() - 1)) >= 0;
    int own = items.get(items.size() - 2).size();
    return sameHead || own >= last.size() ? last.size() : own;
  }
}
