package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the word that ties a length of time to the present: 近 in {@code 近三年}, 过去 in {@code 过去两个月},
 * 来 in {@code 五年来}; where nobody can count the years ({@code 过去几年}, {@code 数十年来}) it is another
 * time. The length itself stays outside. Refuses {@code 近三年级}, {@code 十年前来}, {@code 历时近三个月}.
 */
final class RecentGrammar {

  private static final String[] WORDS = {"近", "过去", "最近", "刚刚过去的", "过去的", "过去这", "过去近", "这"};
  private static final String[] BEHIND = {"来", "间", "累计", "共"};

  /** What else but a numeral may count years that nobody can count. */
  private static final String VAGUE = "数几多余来";

  private static final int LONGEST_NUMBER = 4;

  private static final String HALF_YEAR = "半年";

  private static final int MONTHS_OF_HALF_YEAR = 6;

  private RecentGrammar() {}

  static Optional<Found<Time>> read(String chars, int from) {
    for (String word : WORDS) {
      if (chars.startsWith(word, from)) {
        Optional<Found<Time>> found = behindWord(chars, from, from + word.length());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (String word : BEHIND) {
      if (chars.startsWith(word, from)) {
        return beforeWord(chars, from, word);
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Time>> behindWord(String chars, int from, int start) {
    if (chars.startsWith(HALF_YEAR, start)) {
      return halfYear(chars, from, start);
    }
    int end = numberEnd(chars, start);
    Optional<Phrases.Hit<ChronoUnit>> unit =
        end > start ? Words.LENGTHS.longestAt(chars, end) : Optional.empty();
    if (unit.isEmpty() || isOtherUnit(chars, unit.get().span().end())) {
      return Optional.empty();
    }
    ChronoUnit step = unit.get().meaning();
    if (at(chars, from) == '近' && Cues.DAYS_BEFORE.endAt(chars, from)) {
      return Optional.empty();
    }
    return step == ChronoUnit.YEARS || tiesLess(chars, from)
        ? found(chars, start, end, step, start)
        : Optional.empty();
  }

  /** Months and days are tied to the present where 近 opens the clause; else it may be 将近. */
  private static boolean tiesLess(String chars, int from) {
    char word = at(chars, from);
    return word == '近' ? from == 0 || Characters.isPunctuation(at(chars, from - 1)) : word != '这';
  }

  private static Optional<Found<Time>> halfYear(String chars, int from, int start) {
    return tiesLess(chars, from)
        ? Optional.of(
            new Found<>(new Time.Recent(MONTHS_OF_HALF_YEAR, ChronoUnit.MONTHS), start, false))
        : Optional.empty();
  }

  private static boolean isOtherUnit(String chars, int end) {
    return "级代度均游龄期".indexOf(at(chars, end)) >= 0;
  }

  /** {@code 五年来}, {@code 两个月来}: the number stands before. */
  private static Optional<Found<Time>> beforeWord(String chars, int from, String word) {
    char sign = at(chars, from - 1);
    int behind = from + word.length();
    if (sign == '年') {
      boolean half = at(chars, from - 2) == '半' && at(chars, from - 3) != '个';
      return half && at(chars, from) == '来'
          ? Optional.of(
              new Found<>(new Time.Recent(MONTHS_OF_HALF_YEAR, ChronoUnit.MONTHS), behind, false))
          : number(chars, from - 1, ChronoUnit.YEARS, behind);
    }
    boolean to = "回往自到".indexOf(at(chars, behind)) >= 0;
    if (at(chars, from) != '来' || to) {
      return Optional.empty();
    }
    return switch (sign) {
      case '月' ->
          at(chars, from - 2) == '个'
              ? number(chars, from - 2, ChronoUnit.MONTHS, behind)
              : Optional.empty();
      case '周' -> number(chars, from - 1, ChronoUnit.WEEKS, behind);
      case '天' -> number(chars, from - 1, ChronoUnit.DAYS, behind);
      default -> Optional.empty();
    };
  }

  private static Optional<Found<Time>> number(String chars, int end, ChronoUnit unit, int behind) {
    int start = end;
    while (start > end - LONGEST_NUMBER && isCounting(at(chars, start - 1))) {
      start--;
    }
    return start < end ? found(chars, start, end, unit, behind) : Optional.empty();
  }

  private static boolean isCounting(char c) {
    return Runs.isNumeral(c) || VAGUE.indexOf(c) >= 0;
  }

  private static int numberEnd(String chars, int start) {
    int end = start;
    while (end < start + LONGEST_NUMBER && isCounting(at(chars, end))) {
      end++;
    }
    return end;
  }

  private static Optional<Found<Time>> found(
      String chars, int start, int end, ChronoUnit unit, int behind) {
    int two = at(chars, start) == '两' && end == start + 1 ? 2 : 0;
    OptionalInt count = two > 0 ? OptionalInt.of(two) : Runs.small(chars, start, end);
    boolean vague = chars.substring(start, end).chars().anyMatch(c -> VAGUE.indexOf(c) >= 0);
    if (count.isEmpty() && !vague) {
      return Optional.empty();
    }
    Time time = vague ? new Time.Other() : new Time.Recent(count.getAsInt(), unit);
    return Optional.of(new Found<>(time, behind, false));
  }
}
