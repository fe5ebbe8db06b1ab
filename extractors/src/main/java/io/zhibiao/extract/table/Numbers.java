package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.text.Characters;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers of cells: {@code -1，820.5}, {@code 12.5%}. Not {@code 1.2.3}. */
final class Numbers {

  private static final String MINUS = "-−－";

  private Numbers() {}

  /**
   * A number of a cell.
   *
   * @param value with its sign
   * @param unit empty where the cell prints none
   */
  record Read(BigDecimal value, Optional<Measure> unit) {}

  static boolean isNumber(String cell) {
    return read(cell).isPresent();
  }

  static Optional<Read> read(String cell) {
    int start = (MINUS + "+").indexOf(cell.charAt(0)) >= 0 ? 1 : 0;
    int whole = digitsEnd(cell, start);
    int end = whole;
    while (isGroup(cell, end, whole - start)) {
      end += 4;
    }
    if (end + 1 < cell.length()
        && cell.charAt(end) == '.'
        && Characters.isDigit(cell.charAt(end + 1))) {
      end = digitsEnd(cell, end + 1);
    }
    if (whole == start) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(cell.substring(start, end).replace("，", ""));
    boolean minus = MINUS.indexOf(cell.charAt(0)) >= 0;
    Optional<Measure> unit = Measure.read(cell.substring(end));
    return end == cell.length() || unit.isPresent()
        ? Optional.of(new Read(minus ? number.negate() : number, unit))
        : Optional.empty();
  }

  private static boolean isGroup(String cell, int comma, int first) {
    return first <= 3
        && comma + 4 <= cell.length()
        && cell.charAt(comma) == '，'
        && digitsEnd(cell, comma + 1) == comma + 4;
  }

  private static int digitsEnd(String cell, int start) {
    int end = start;
    while (end < cell.length() && Characters.isDigit(cell.charAt(end))) {
      end++;
    }
    return end;
  }
}
