package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.text.Characters;
import io.zhibiao.extract.value.FigureType;
import java.util.List;
import java.util.Optional;

/**
 * The line above a table that tells its unit: {@code 单位：亿元}, {@code （单位：万人、%）}, {@code 金额单位为千元}.
 */
final class UnitLine {

  private static final String SIGN = "单位：";

  /** In words: nothing else than a unit may follow, for 获评单位为12家 counts. */
  private static final List<String> SIGNS_IN_WORDS = List.of("单位为", "单位是");

  private static final String SEPARATORS = "、，；";
  private static final int LONGEST_UNIT = 8;
  private static final int LONGEST = 24;

  private UnitLine() {}

  /** Whether a line is one, and no more: not {@code 营业收入（单位：万元）1200}. */
  static boolean names(String chars) {
    return chars.length() <= LONGEST
        && (chars.contains(SIGN) || inWords(chars, chars.length()) > 0)
        && !Characters.isDigit(chars.charAt(chars.length() - 1));
  }

  /** The place behind the sign in words whose unit ends where told; 0 for none. */
  private static int inWords(String chars, int to) {
    return SIGNS_IN_WORDS.stream()
        .mapToInt(sign -> chars.lastIndexOf(sign, to) + sign.length())
        .filter(at -> at >= SIGN.length() && at < to)
        .filter(at -> Measure.read(chars.substring(at, to)).isPresent())
        .findFirst()
        .orElse(0);
  }

  /**
   * What is told and where.
   *
   * @param unit the first unit that is no per cent, else per cent; empty where it cannot be read
   * @param start place behind the colon
   * @param end place where the text ends
   */
  record Told(Optional<Measure> unit, int start, int end) {}

  /** The units told in a stretch of text. */
  static Optional<Told> read(String chars, int from, int to) {
    int sign = chars.lastIndexOf(SIGN, to);
    int start = sign < from ? inWords(chars, to) : sign + SIGN.length();
    if (start <= from || start >= to) {
      return Optional.empty();
    }
    Optional<Measure> told = Optional.empty();
    int at = start;
    while (at < to) {
      int end = unitEnd(chars, at, to);
      if (end == at || (end < to && chars.charAt(end) == '/')) {
        break;
      }
      boolean more = told.filter(unit -> unit.type() != FigureType.PERCENTAGE).isEmpty();
      told = more ? Measure.read(chars.substring(at, end)) : told;
      at = end < to && SEPARATORS.indexOf(chars.charAt(end)) >= 0 ? end + 1 : to;
    }
    return Optional.of(new Told(told, start, to));
  }

  /** The place behind the longest unit; the place itself where none is. */
  private static int unitEnd(String chars, int start, int to) {
    int end = Math.min(to, start + LONGEST_UNIT);
    while (end > start && Measure.read(chars.substring(start, end)).isEmpty()) {
      end--;
    }
    return end;
  }
}
