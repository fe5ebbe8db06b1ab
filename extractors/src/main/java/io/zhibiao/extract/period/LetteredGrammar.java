package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import java.util.List;
import java.util.Optional;

/**
 * Reads quarters and halves as firms letter them, and months in digits only: {@code 2021年Q3},
 * {@code 2021Q1—Q3}, {@code 2021H1}, {@code 2002/01}, {@code 2021-03}, {@code 2020.06至2021.09}.
 * {@code 今年Q3} and {@code Q3}. Refuses {@code 奥迪Q3}, no time, {@code 2021-12年}, years, and {@code
 * 2021-03号}, a number of a file.
 */
final class LetteredGrammar {

  private static final int YEAR_LENGTH = 4;

  /** Characters of {@code 2020.6} and {@code 2020.06}. */
  private static final List<Integer> DOTTED = List.of(6, 7);

  /** Behind a month in digits they make it something else. */
  private static final String NO_MONTH = "年号期届版文字第元万亿个名%.-/";

  private LetteredGrammar() {}

  static Optional<Found<Time>> read(String chars, int from) {
    int end = Runs.digitsEnd(chars, from);
    int year =
        end - from == YEAR_LENGTH ? Runs.digits(chars, from, end) : briefYear(chars, from, end);
    boolean free = !isOfCode(at(chars, from - 1)) || isDottedBefore(chars, from - 1);
    boolean sound = year >= 1500 && year <= 2199 && free;
    return sound ? lettered(chars, year, end).or(() -> month(chars, year, end)) : Optional.empty();
  }

  /** {@code 21年Q3}: two digits of a year, where a quarter or half follows. */
  private static int briefYear(String chars, int from, int end) {
    boolean brief = end - from == 2 && at(chars, end) == '年' && months(chars, end + 1) > 0;
    return brief ? 2000 + Runs.digits(chars, from, end) : 0;
  }

  private static boolean isOfCode(char before) {
    return Characters.isLetter(before)
        || Characters.isDigit(before)
        || "-./〔[第".indexOf(before) >= 0;
  }

  /** {@code Q4} of a year that is not in digits, at the start of a clause or behind its word. */
  static Optional<Found<PartGrammar.Dated>> quarter(String chars, int from) {
    char before = at(chars, from - 1);
    boolean opens = from == 0 || before == '年' || "，。；、：（“ -—~至到和".indexOf(before) >= 0;
    int first = opens && at(chars, from) == 'Q' ? months(chars, from) : 0;
    Part part = new Part.Months(first, first + 2);
    return first == 0
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                new PartGrammar.Dated(part, Edge.NONE),
                from + (chars.startsWith("季度", from + 2) ? 4 : 2),
                true));
  }

  private static Optional<Found<Time>> lettered(String chars, int year, int end) {
    boolean parted = "年-— ".indexOf(at(chars, end)) >= 0 && end < chars.length();
    int letter = parted ? end + 1 : end;
    int first = months(chars, letter);
    if (first == 0) {
      return Optional.empty();
    }
    int length = at(chars, letter) == 'H' ? 6 : 3;
    int behind = letter + 2;
    int second = Ranges.connectorEnd(chars, behind);
    int last =
        second > behind && at(chars, second) == at(chars, letter) ? months(chars, second) : 0;
    int to = last > first ? last : first;
    Part part = new Part.Months(first, to + length - 1);
    Time time = new Time.Calendar(new YearRef.Named(year), part, Edge.NONE);
    return Optional.of(new Found<>(time, last > first ? second + 2 : behind, true));
  }

  /** The first month of {@code Q3} or {@code H2}; 0 where neither stands at the place. */
  private static int months(String chars, int letter) {
    int number = at(chars, letter + 1) - '0';
    char behind = at(chars, letter + 2);
    boolean closed = !Characters.isLetter(behind) && !Characters.isDigit(behind);
    boolean quarter = at(chars, letter) == 'Q' && number >= 1 && number <= 4;
    boolean half = at(chars, letter) == 'H' && number >= 1 && number <= 2;
    if (!closed || !(quarter || half)) {
      return 0;
    }
    return quarter ? 3 * number - 2 : 6 * number - 5;
  }

  private static Optional<Found<Time>> month(String chars, int year, int end) {
    char sign = at(chars, end);
    int monthEnd = Runs.digitsEnd(chars, end + 1);
    boolean range = sign == '.' && isOfRange(chars, end - YEAR_LENGTH, monthEnd);
    boolean told = monthEnd - end == 3 || (range && monthEnd - end == 2);
    int month = told ? Runs.digits(chars, end + 1, monthEnd) : 0;
    boolean joins = sign == '/' || sign == '-' || range;
    boolean sound = joins && month >= 1 && month <= 12;
    char behind = at(chars, monthEnd);
    boolean other = !range && (Characters.isLetter(behind) || NO_MONTH.indexOf(behind) >= 0);
    if (!sound || (other && monthEnd < chars.length())) {
      return Optional.empty();
    }
    Part part = new Part.Months(month, month);
    Time time = new Time.Calendar(new YearRef.Named(year), part, Edge.NONE);
    return Optional.of(new Found<>(time, monthEnd, true));
  }

  /** {@code 2020.06至2021.09}: alone such a number is none of a month. */
  private static boolean isOfRange(String chars, int from, int to) {
    int second = Ranges.connectorEnd(chars, to);
    boolean first = second > to && isDotted(chars, second);
    return first || isDottedBefore(chars, from - 1);
  }

  /** Whether the place joins a month in digits to what follows. */
  private static boolean isDottedBefore(String chars, int at) {
    return at > 0
        && "至到-~—".indexOf(chars.charAt(at)) >= 0
        && DOTTED.stream()
            .anyMatch(
                length -> isDotted(chars, at - length) && !isOfCode(at(chars, at - length - 1)));
  }

  private static boolean isDotted(String chars, int from) {
    int year = Runs.digitsEnd(chars, Math.max(from, 0));
    int month = Runs.digitsEnd(chars, year + 1);
    return from >= 0
        && year - from == YEAR_LENGTH
        && at(chars, year) == '.'
        && DOTTED.contains(month - from)
        && at(chars, month) != '.';
  }
}
