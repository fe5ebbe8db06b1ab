package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.value.FigureType;
import java.util.Optional;

/** The line above a table that tells its unit: {@code 单位：亿元}, {@code （单位：万人、%）}. */
final class UnitLine {

  private static final String SIGN = "单位：";
  private static final int LONGEST_UNIT = 8;
  private static final int LONGEST = 24;

  private UnitLine() {}

  /** Whether a line is one, and no more. */
  static boolean names(String chars) {
    return chars.length() <= LONGEST && chars.contains(SIGN);
  }

  /**
   * Where the unit is told in a text.
   *
   * @param start place of the first unit
   * @param end place behind the last one
   */
  record Told(Measure unit, int start, int end) {}

  /** The first unit told that is no per cent, else per cent. */
  static Optional<Told> read(String chars, int from, int to) {
    int sign = chars.lastIndexOf(SIGN, to);
    if (sign < from || sign + SIGN.length() > to) {
      return Optional.empty();
    }
    int start = sign + SIGN.length();
    Optional<Told> told = Optional.empty();
    int at = start;
    while (at < to) {
      Optional<Told> next = unitAt(chars, at, to);
      if (next.isEmpty()) {
        break;
      }
      int end = next.get().end();
      boolean first = told.isEmpty() || told.get().unit().type() == FigureType.PERCENTAGE;
      Measure unit = first ? next.get().unit() : told.get().unit();
      told = Optional.of(new Told(unit, start, end));
      if (end >= to || "、，/；".indexOf(chars.charAt(end)) < 0) {
        break;
      }
      at = end + 1;
    }
    return told;
  }

  private static Optional<Told> unitAt(String chars, int start, int to) {
    for (int end = Math.min(to, start + LONGEST_UNIT); end > start; end--) {
      Optional<Measure> unit = Measure.read(chars.substring(start, end));
      if (unit.isPresent()) {
        return Optional.of(new Told(unit.get(), start, end));
      }
    }
    return Optional.empty();
  }
}
