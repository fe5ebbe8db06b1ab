package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.View;
import java.util.ArrayList;
import java.util.List;

/** Gives each figure of a list its own name: {@code 原煤、原油产量 → 原煤产量, 原油产量}. */
final class SharedNames {

  /** A word that ends so is a measure itself and waits for no other. */
  private static final String MEASURED = "率额量值数积费价入出资龄速幅";

  private SharedNames() {}

  /** One name an item; what the last item alone says at its end is said of all without a head. */
  static List<Term> of(View view, List<List<Token>> items) {
    List<Token> last = items.get(items.size() - 1);
    List<Term> names = new ArrayList<>();
    for (List<Token> item : items) {
      List<Token> name = new ArrayList<>(item);
      if (needsHead(item, last)) {
        name.addAll(last.subList(item.size(), last.size()));
      }
      names.add(Term.of(view, name));
    }
    return names;
  }

  private static boolean needsHead(List<Token> item, List<Token> last) {
    String end = item.get(item.size() - 1).text();
    boolean hasHead =
        end.equals(last.get(last.size() - 1).text())
            || MEASURED.indexOf(end.charAt(end.length() - 1)) >= 0;
    return !hasHead && item.size() < last.size();
  }
}
