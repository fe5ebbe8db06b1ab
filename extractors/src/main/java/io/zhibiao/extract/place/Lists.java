package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins divisions that are named side by side: {@code 江津、合川、万州} is one naming of 重庆市. */
final class Lists {

  private static final List<String> CONNECTORS = List.of("、", "和", "及", "以及", "与", "或");

  private Lists() {}

  static List<Naming> join(String chars, List<Naming> namings) {
    List<Naming> joined = new ArrayList<>();
    for (Naming naming : namings) {
      int last = joined.size() - 1;
      if (last >= 0 && areConnected(chars, joined.get(last), naming)) {
        joined.set(last, together(joined.get(last), naming));
      } else {
        joined.add(naming);
      }
    }
    return List.copyOf(joined);
  }

  private static Naming together(Naming one, Naming other) {
    Division holder = Gazetteer.holderOf(one.division(), other.division());
    return new Naming(new Span(one.span().start(), other.span().end()), holder, Form.LIST);
  }

  private static boolean areConnected(String chars, Naming one, Naming other) {
    int from = one.span().end();
    int to = other.span().start();
    return to - from <= 2 && from < to && CONNECTORS.contains(chars.substring(from, to));
  }
}
