package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import io.zhibiao.extract.text.Characters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a time of day: {@code 21点30分}, {@code 21：30}, {@code 凌晨1点}, {@code 上午9时}. Refuses {@code
 * 24小时}, {@code 3点要求}, {@code 3时期}, {@code 6：3：1}.
 */
final class ClockGrammar {

  private static final int LAST_MINUTE = 59;

  private static final String OTHER_WORDS = "代期段空常速效间刻候隔光";

  private ClockGrammar() {}

  /** Whether a time of day may begin with the character. */
  static boolean opens(int c) {
    return Runs.isNumeral((char) c) || Words.DAY_PARTS.beginsWith((char) c);
  }

  /** A time of day that stands alone. */
  static Optional<Found<Time>> read(String chars, int from) {
    int end = endOfDayTime(chars, from);
    if (end == from) {
      end = endOfClock(chars, from, false);
    }
    return end == from ? Optional.empty() : Optional.of(new Found<>(new Time.Clock(), end, false));
  }

  /** Behind the clock of a day that stands before the place: 下午5点, 0—24时; else the place. */
  static int endBehindDay(String chars, int from) {
    int part = endOfDayPart(chars, from);
    int clock = endOfClock(chars, part, part > from);
    if (clock == part) {
      int first = Runs.digitsEnd(chars, part);
      int second = first > part ? Ranges.connectorEnd(chars, first) : first;
      boolean hours = second > first && first - part <= 2;
      int end = hours ? endOfClock(chars, second, false) : second;
      return hours && end > second && at(chars, end - 1) == '时' ? end : part;
    }
    int second = Ranges.connectorEnd(chars, clock);
    int end =
        second > clock
            ? Math.max(endOfDayTime(chars, second), endOfClock(chars, second, true))
            : clock;
    return end > second ? end : clock;
  }

  /** Behind {@code 至次日8时}; the place itself where it does not stand there. */
  static int endOfNextDay(String chars, int from) {
    int second = Ranges.connectorEnd(chars, from);
    int day = second > from ? Cues.NEXT_DAY.end(chars, second) : second;
    if (day == second) {
      return from;
    }
    int part = endOfDayPart(chars, day);
    int end = endOfClock(chars, part, true);
    return end > part ? end : from;
  }

  private static int endOfDayTime(String chars, int from) {
    int end = endOfDayPart(chars, from);
    int clock = end == from ? from : endOfClock(chars, end, true);
    return clock == end ? from : clock;
  }

  /** Behind a part of the day; the place itself where there is none. */
  static int endOfDayPart(String chars, int from) {
    return Words.DAY_PARTS
        .longestAt(chars, from)
        .filter(part -> part.meaning().indexOf(at(chars, part.span().end())) < 0)
        .map(part -> part.span().end())
        .orElse(from);
  }

  /** Behind a clock time; the place itself where there is none. */
  private static int endOfClock(String chars, int from, boolean dayKnown) {
    int end = Runs.end(chars, from);
    OptionalInt hour = end - from > 3 ? OptionalInt.empty() : Runs.small(chars, from, end);
    boolean midnight = end > from && Runs.digits(chars, from, end) == 0;
    if (!midnight && (hour.isEmpty() || hour.getAsInt() > 24)) {
      return from;
    }
    return switch (at(chars, end)) {
      case '时' -> OTHER_WORDS.indexOf(at(chars, end + 1)) < 0 ? minutes(chars, end + 1) : from;
      case '点' -> afterPoint(chars, from, end + 1, dayKnown);
      case '：' -> afterColon(chars, from, end + 1);
      default -> from;
    };
  }

  private static int afterPoint(String chars, int from, int behind, boolean dayKnown) {
    if ("钟半整许".indexOf(at(chars, behind)) >= 0 && behind < chars.length()) {
      return behind + 1;
    }
    int end = minutes(chars, behind);
    if (end == behind && dayKnown) {
      return bareMinutes(chars, behind);
    }
    return end > behind || dayKnown ? end : from;
  }

  /** {@code 早上九点二十}, {@code 晚上九点零九}: minutes as they are spoken, with no word behind. */
  private static int bareMinutes(String chars, int from) {
    int end = Runs.chineseEnd(chars, from);
    boolean tens = end - from > 1 && !Characters.isIdeograph(at(chars, end));
    boolean zero = tens && Runs.digits(chars, from, from + 1) == 0;
    int number = zero ? from + 1 : from;
    return tens && Runs.small(chars, number, end).orElse(LAST_MINUTE + 1) <= LAST_MINUTE
        ? end
        : from;
  }

  private static int minutes(String chars, int from) {
    int end = Runs.end(chars, from);
    if (end == from + 1 && at(chars, end) == '刻' && at(chars, end + 1) != '钟') {
      return end + 1;
    }
    if (end == from || at(chars, end) != '分' || "之钟".indexOf(at(chars, end + 1)) >= 0) {
      return "半许".indexOf(at(chars, from)) >= 0 && from < chars.length() ? from + 1 : from;
    }
    int whole = Runs.end(chars, end + 1);
    int seconds = at(chars, whole) == '.' ? Runs.digitsEnd(chars, whole + 1) : whole;
    int behind = seconds > end + 1 && at(chars, seconds) == '秒' ? seconds + 1 : end + 1;
    return at(chars, behind) == '许' ? behind + 1 : behind;
  }

  private static int afterColon(String chars, int from, int minutes) {
    int end = Runs.digitsEnd(chars, minutes);
    boolean sound = end - minutes == 2 && chars.charAt(minutes) < '6' && at(chars, end) != '.';
    boolean ratio = at(chars, end) == '：' || at(chars, from - 1) == '：' || at(chars, end) == '%';
    boolean hour = at(chars, end) == '时' && OTHER_WORDS.indexOf(at(chars, end + 1)) < 0;
    return sound && !ratio ? (hour ? end + 1 : end) : from;
  }
}
