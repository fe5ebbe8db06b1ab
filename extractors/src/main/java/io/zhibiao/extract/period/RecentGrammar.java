package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the word that ties a number of years to the present: 近 in {@code 近三年}, 过去 in {@code 过去两年},
 * 来 in {@code 五年来}. The years themselves are a length of time, so they stay outside. Refuses {@code
 * 近三年级}, {@code 十年前来}.
 */
final class RecentGrammar {

  private static final String[] WORDS = {"近", "过去", "最近", "这", "刚刚过去的", "过去的", "过去这"};
  private static final String[] BEHIND = {"来", "间", "累计", "共"};

  private RecentGrammar() {}

  static Optional<Found<Time>> read(String chars, int from) {
    for (String word : WORDS) {
      if (chars.startsWith(word, from)) {
        int start = from + word.length();
        int end = Runs.end(chars, start);
        if (end > start && at(chars, end) == '年' && "级代度".indexOf(at(chars, end + 1)) < 0) {
          return found(chars, start, end, start);
        }
      }
    }
    if (at(chars, from - 1) != '年') {
      return none();
    }
    for (String word : BEHIND) {
      if (chars.startsWith(word, from)) {
        return behind(chars, from, from + word.length());
      }
    }
    return none();
  }

  private static Optional<Found<Time>> none() {
    return Optional.empty();
  }

  /** {@code 五年来}: the number stands before. */
  private static Optional<Found<Time>> behind(String chars, int from, int behind) {
    int end = from - 1;
    int start = end;
    while (start > end - 3 && Runs.isNumeral(at(chars, start - 1))) {
      start--;
    }
    return found(chars, start, end, behind);
  }

  private static Optional<Found<Time>> found(String chars, int start, int end, int behind) {
    int two = at(chars, start) == '两' && end == start + 1 ? 2 : 0;
    OptionalInt years = two > 0 ? OptionalInt.of(two) : Runs.small(chars, start, end);
    return years.isEmpty()
        ? none()
        : Optional.of(new Found<>(new Time.Recent(years.getAsInt()), behind, false));
  }
}
