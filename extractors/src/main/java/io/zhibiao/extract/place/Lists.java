package io.zhibiao.extract.place;

import io.zhibiao.extract.place.Naming.Form;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins divisions that are named side by side: {@code 江津、合川、万州} is one naming of 重庆市. A list of
 * which some members are not known ({@code 宜川、某地等县}) names nothing.
 */
final class Lists {

  private static final List<String> CONNECTORS = List.of("", "、", "和", "及", "以及", "与", "或", "至");
  private static final int TRAFFIC_REACH = 5;
  private static final int LONGEST_MEMBER = 6;

  private Lists() {}

  static List<Naming> join(String chars, List<Naming> namings) {
    List<Naming> joined = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= namings.size(); i++) {
      if (i == namings.size() || !areConnected(chars, namings.get(i - 1), namings.get(i))) {
        Naming naming = together(namings.subList(first, i));
        if (!(isRoute(chars, namings.subList(first, i)) && isNational(naming))) {
          joined.add(naming);
        }
        first = i;
      }
    }
    return joined.stream()
        .filter(naming -> !isOpen(chars, naming))
        .map(
            naming ->
                isOfAll(chars, naming)
                    ? Naming.single(naming.span(), Gazetteer.country(), Form.LIST)
                    : ofTraffic(chars, naming).orElse(withUnnamed(chars, naming)))
        .toList();
  }

  /** {@code 重庆至贵阳高速铁路}: a line from province to province is not all the country's. */
  private static boolean isRoute(String chars, List<Naming> listed) {
    return listed.size() > 1 && chars.startsWith("至", listed.get(0).span().end());
  }

  private static boolean isNational(Naming naming) {
    return naming.division().equals(Gazetteer.country());
  }

  /** One naming of all; each is looked at once, however many stand side by side. */
  private static Naming together(List<Naming> listed) {
    Naming first = listed.get(0);
    if (listed.size() == 1) {
      return first;
    }
    Division holder = first.division();
    List<Division> parts = new ArrayList<>();
    for (Naming naming : listed) {
      holder = Gazetteer.holderOf(holder, naming.division());
      parts.addAll(naming.members());
    }
    int end = listed.get(listed.size() - 1).span().end();
    return new Naming(new Span(first.span().start(), end), holder, Form.LIST, parts);
  }

  /** How far before a place a name ends that it is joined to in a list; 0 where none can. */
  static int connectorBefore(String chars, int at) {
    for (String connector : CONNECTORS) {
      if (!connector.isEmpty() && chars.startsWith(connector, at - connector.length())) {
        return connector.length();
      }
    }
    return 0;
  }

  private static boolean areConnected(String chars, Naming one, Naming other) {
    if (one.form() == Form.OFFICE || other.form() == Form.OFFICE) {
      return false;
    }
    int from = one.span().end();
    int to = other.span().start();
    return from <= to && to - from <= 2 && CONNECTORS.contains(chars.substring(from, to));
  }

  /** Whether members follow or went before that are no known divisions. */
  private static boolean isOpen(String chars, Naming naming) {
    return isLater(chars, naming.span().start()) || opensAt(chars, naming.span().end());
  }

  /** Whether an unknown member of the list went before: a word, not a figure. */
  private static boolean isLater(String chars, int start) {
    if (start == 0 || chars.charAt(start - 1) != '、') {
      return false;
    }
    int at = start - 1;
    while (at > 0 && start - at <= LONGEST_MEMBER && isIdeograph(chars.charAt(at - 1))) {
      at--;
    }
    return at == 0 || !isFigure(chars.charAt(at - 1));
  }

  /** What ends a member that has its own figure: 12%、, 3例（乙县1例）、. */
  private static boolean isFigure(char c) {
    return Character.isDigit(c) || c == '%' || c == '‰' || c == '）';
  }

  private static boolean opensAt(String chars, int end) {
    int at = end;
    while (chars.startsWith("、", at)) {
      int last = Math.min(chars.length(), at + 1 + LONGEST_MEMBER);
      at++;
      while (at < last && isIdeograph(chars.charAt(at)) && !isListEnd(chars, at)) {
        at++;
      }
      if (isListEnd(chars, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListEnd(String chars, int at) {
    return Lexicon.LIST_ENDS.lengthAt(chars, at) > 0;
  }

  /** {@code 31个省（区、市）和新疆生产建设兵团}: the last of all that make up the country. */
  private static boolean isOfAll(String chars, Naming naming) {
    int start = naming.span().start();
    return chars.startsWith("生产建设兵团", naming.span().end())
        && start > 1
        && "和及".indexOf(chars.charAt(start - 1)) >= 0
        && "）市省".indexOf(chars.charAt(start - 2)) >= 0;
  }

  /** {@code 启东等县市}: one is named for several, so what holds it is meant. */
  private static Naming withUnnamed(String chars, Naming naming) {
    int end = naming.span().end();
    boolean more = chars.startsWith("等", end) || Lexicon.BEYOND.lengthAt(chars, end) > 0;
    if (naming.form() == Form.LIST || !more) {
      return naming;
    }
    List<Division> chain = Gazetteer.chain(naming.division());
    Division holder = chain.size() > 1 ? chain.get(1) : Gazetteer.country();
    return Naming.single(naming.span(), holder, Form.LIST);
  }

  /** {@code 大庆萨尔图机场}, {@code 西安咸阳国际机场}: an airport or a station is its city's. */
  private static Optional<Naming> ofTraffic(String chars, Naming naming) {
    int end = naming.span().end();
    boolean isTraffic = false;
    for (int at = end; at < Math.min(chars.length(), end + TRAFFIC_REACH); at++) {
      isTraffic |= Lexicon.TRAFFIC.lengthAt(chars, at) > 0;
    }
    if (!isTraffic) {
      return Optional.empty();
    }
    Division place = naming.parts().isEmpty() ? naming.division() : naming.parts().get(0);
    return Gazetteer.chain(place).stream()
        .filter(division -> division.level() == Division.Level.CITY)
        .findFirst()
        .map(city -> Naming.single(naming.span(), city, naming.form()));
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
