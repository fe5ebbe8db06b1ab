package io.zhibiao.extract.indicator;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways to read a printed name: as it stands, then without more and more of what it carries. */
final class PrintedName {

  /** Signs that a name has or lacks without being another one. */
  private static final String LEFT_OUT = "的“”‘’\"'《》&";

  private static final String DASHES = "-–—~～";

  /** Nothing longer is an indicator's name with a few words around it. */
  private static final int LONGEST = 64;

  private static final class Holder {
    private static final Phrases<Boolean> FRONT =
        new Phrases<>(
            words("front").stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), word -> true)));
    private static final List<String> BACK = words("back");
    private static final List<String> BRACKET = words("bracket");

    /** The longest first. */
    private static List<String> words(String place) {
      return Table.load(PrintedName.class, "name-words.tsv").rows().stream()
          .filter(row -> row.get("place").equals(place))
          .map(row -> normal(row.get("word")))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    }
  }

  private PrintedName() {}

  /** Half width, simplified, Latin letters large; without blanks, quotation marks and 的. */
  static String normal(String printed) {
    StringBuilder normal = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = Characters.normalize(printed.charAt(i));
      if (Characters.isBlank(c) || Characters.isInvisible(c) || LEFT_OUT.indexOf(c) >= 0) {
        continue;
      }
      normal.append(
          DASHES.indexOf(c) >= 0 ? '—' : c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
    }
    return normal.toString();
  }

  /** From the whole name to the barest. */
  static List<String> readings(String printed) {
    List<String> readings = new ArrayList<>();
    String whole = normal(printed);
    readings.add(whole);
    if (whole.length() > LONGEST) {
      return readings;
    }
    for (String front = withoutBrackets(whole);
        !front.isEmpty();
        front = withoutFront(front).orElse("")) {
      for (String back = front; !back.isEmpty(); back = withoutBack(back).orElse("")) {
        readings.add(back);
      }
    }
    return readings;
  }

  private static Optional<String> withoutFront(String name) {
    return Holder.FRONT.longestAt(name, 0).map(hit -> name.substring(hit.span().end()));
  }

  private static Optional<String> withoutBack(String name) {
    return Holder.BACK.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(word -> name.substring(0, name.length() - word.length()));
  }

  /** Without brackets that hold no more than a known word: {@code 固定资产投资（不含农户）}. */
  private static String withoutBrackets(String name) {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int close = name.charAt(at) == '（' ? name.indexOf('）', at) : -1;
      if (close > at && Holder.BRACKET.contains(name.substring(at + 1, close))) {
        at = close + 1;
      } else {
        bare.append(name.charAt(at));
        at++;
      }
    }
    return bare.toString();
  }
}
