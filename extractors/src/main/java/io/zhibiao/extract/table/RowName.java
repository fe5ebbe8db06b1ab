package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a row without the marks before it and the unit behind it: {@code 其中：羊（万只）} is 羊,
 * counted in 万只.
 *
 * @param printed as the source prints it, without its blanks
 * @param plain the same in the view's characters, without a remark in brackets at its end
 * @param unit the unit that the row prints
 * @param unitAt where; the same cells that hold no name
 * @param first the cell it begins with
 * @param cells all of it without the marks, cell by cell
 */
record RowName(
    String printed,
    String plain,
    Optional<Measure> unit,
    Optional<Cell> unitAt,
    Cell first,
    List<Cell> cells) {

  private static final String MARKS = "#*·●◆■▲—-+、．.：，";
  private static final char PART = '#';
  private static final String AMONG = "其中：";
  private static final String NUMBERS = "一二三四五六七八九十0123456789";
  private static final int LONGEST_UNIT = 8;

  RowName {
    cells = List.copyOf(cells);
  }

  /** Counted in a unit where it prints none. */
  RowName counted(Optional<Measure> other) {
    return new RowName(printed, plain, unit.or(() -> other), unitAt, first, cells);
  }

  /** Whether it is marked as a part of a row above it: {@code #民间投资}, {@code 其中：出口}. */
  boolean isPart() {
    String text = first.text();
    return text.charAt(0) == PART || text.startsWith(AMONG);
  }

  /** How far its line is printed in. */
  int indent() {
    return first.line().indent();
  }

  /** The name of a row of a table that has, or has not, a column of units. */
  static Optional<RowName> of(List<Cell> texts, boolean units) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Cell last = texts.get(texts.size() - 1);
    if (!units) {
      return named(texts, texts.size(), Optional.empty());
    }
    boolean whole = texts.size() > 1 && Measure.read(last.text()).isPresent();
    if (whole) {
      return named(texts, texts.size() - 1, Optional.of(last));
    }
    int start = unitStart(last);
    Cell unit = start == last.to() ? last : cut(last, start, last.to());
    List<Cell> name = List.of(start == last.to() ? last : cut(last, last.from(), start));
    return named(name, 1, start == last.to() ? Optional.empty() : Optional.of(unit));
  }

  private static Cell cut(Cell cell, int from, int to) {
    return new Cell(cell.line(), from, to, Cell.Kind.TEXT);
  }

  /** Where the longest unit at the cell's end begins, behind a gap if one is there. */
  private static int unitStart(Cell cell) {
    int least = Math.max(cell.from() + 1, cell.to() - LONGEST_UNIT);
    int found = cell.to();
    for (int start = cell.to() - 1; start >= least; start--) {
      if (Measure.read(cell.line().chars().substring(start, cell.to())).isPresent()) {
        found = start;
      }
      if (cell.line().gapBefore(start)) {
        break;
      }
    }
    return found;
  }

  private static Optional<RowName> named(List<Cell> texts, int end, Optional<Cell> unitAt) {
    int first = end - 1;
    while (first > 0 && isOneCharacter(texts.get(first)) && isOneCharacter(texts.get(first - 1))) {
      first--;
    }
    StringBuilder printed = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    Optional<Cell> bracket = Optional.empty();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : texts.subList(first, end)) {
      int from = behindMarks(cell);
      int bracketStart = Brackets.start(cell.line().chars(), from, cell.to());
      Cell tail = cut(cell, bracketStart, cell.to());
      boolean unit = bracketStart < cell.to() && Brackets.unit(tail.text()).isPresent();
      bracket = unit ? Optional.of(tail) : bracket;
      printed.append(cell.line().printed(from, unit ? bracketStart : cell.to()));
      plain.append(cell.line().chars(), from, bracketStart);
      cells.add(cut(cell, from, cell.to()));
    }
    Optional<Measure> unit =
        bracket
            .map(Cell::text)
            .flatMap(Brackets::unit)
            .or(() -> unitAt.map(Cell::text).flatMap(Measure::read));
    return plain.length() == 0
        ? Optional.empty()
        : Optional.of(
            new RowName(
                printed.toString(),
                plain.toString(),
                unit,
                bracket.or(() -> unitAt),
                texts.get(first),
                cells));
  }

  private static boolean isOneCharacter(Cell cell) {
    return cell.to() == cell.from() + 1 && Characters.isIdeograph(cell.text().charAt(0));
  }

  private static int behindMarks(Cell cell) {
    String chars = cell.line().chars();
    int at = cell.from();
    boolean more = true;
    while (more && at < cell.to()) {
      int next = behindMark(chars, at, cell.to());
      more = next > at;
      at = next;
    }
    return at;
  }

  /** {@code #}, {@code 其中：}, {@code 一、}, {@code （二）}, {@code 1.}. */
  private static int behindMark(String chars, int at, int to) {
    if (MARKS.indexOf(chars.charAt(at)) >= 0) {
      return at + 1;
    }
    if (chars.startsWith(AMONG, at) && at + AMONG.length() <= to) {
      return at + AMONG.length();
    }
    int open = chars.charAt(at) == '（' ? at + 1 : at;
    int digits = open;
    while (digits < to && digits < open + 3 && NUMBERS.indexOf(chars.charAt(digits)) >= 0) {
      digits++;
    }
    boolean closed = digits > open && digits < to;
    boolean numbered =
        closed
            && (open > at ? chars.charAt(digits) == '）' : "、.．".indexOf(chars.charAt(digits)) >= 0);
    return numbered ? digits + 1 : at;
  }
}
