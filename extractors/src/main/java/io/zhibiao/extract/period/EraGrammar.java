package io.zhibiao.extract.period;

import static io.zhibiao.extract.numeral.Runs.at;

import io.zhibiao.extract.numeral.Runs;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads decades and centuries: {@code 90年代}, {@code 二十世纪八十年代初}, {@code 上世纪70年代}, {@code 21世纪}.
 * Refuses {@code 21世纪海上丝绸之路}, a name.
 */
final class EraGrammar {

  private EraGrammar() {}

  static Optional<Found<Time>> read(String chars, int from) {
    if (chars.startsWith("上世纪", from)) {
      return decade(chars, from + 3, 1900);
    }
    if (chars.startsWith("本世纪", from)) {
      return decade(chars, from + 3, 2000);
    }
    int end = Runs.end(chars, from);
    OptionalInt century = Runs.small(chars, from, end);
    if (century.isPresent() && chars.startsWith("世纪", end)) {
      int first = (century.getAsInt() - 1) * 100;
      int behind = end + 2;
      boolean name = chars.startsWith("海上", behind);
      return name
          ? Optional.empty()
          : decade(chars, behind, first).or(() -> Optional.of(century(chars, first, behind)));
    }
    return decade(chars, from, 1900);
  }

  private static Found<Time> century(String chars, int first, int end) {
    boolean stage = at(chars, end + 1) == '期' || at(chars, end + 1) == '叶';
    int behind = stage ? end + 2 : end + 1;
    return switch (at(chars, end)) {
      case '初' -> new Found<>(new Time.Years(first, first + 9), behind, true);
      case '末' -> new Found<>(new Time.Years(first + 90, first + 99), behind, true);
      default -> new Found<>(new Time.Years(first, first + 99), stage ? behind : end, true);
    };
  }

  private static Optional<Found<Time>> decade(String chars, int from, int century) {
    int end = Runs.end(chars, from);
    if (end == from || !chars.startsWith("年代", end)) {
      return Optional.empty();
    }
    int named = end - from == 4 ? Runs.digits(chars, from, end) : -1;
    OptionalInt years = Runs.small(chars, from, end);
    if (named < 0 && years.isEmpty()) {
      return Optional.empty();
    }
    int first = named >= 0 ? named : century + years.getAsInt();
    return first % 10 == 0 ? Optional.of(part(chars, first, end + 2)) : Optional.empty();
  }

  private static Found<Time> part(String chars, int first, int end) {
    boolean period = at(chars, end + 1) == '期';
    int behind = period ? end + 2 : end + 1;
    return switch (at(chars, end)) {
      case '初' -> new Found<>(new Time.Years(first, first + 2), behind, true);
      case '前' ->
          new Found<>(new Time.Years(first, first + (period ? 2 : 9)), period ? behind : end, true);
      case '中' -> new Found<>(new Time.Years(first + 3, first + 6), behind, true);
      case '末', '后' -> new Found<>(new Time.Years(first + 7, first + 9), behind, true);
      default -> new Found<>(new Time.Years(first, first + 9), end, true);
    };
  }
}
