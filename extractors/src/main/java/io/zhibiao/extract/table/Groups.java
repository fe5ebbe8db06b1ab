package io.zhibiao.extract.table;

import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins thousands that a blank sets apart: {@code 2 518.4} in a table all of whose other numbers
 * have a fraction. {@code 12 350 8.1} may as well be three numbers and stays.
 */
final class Groups {

  private static final int GROUP = 3;

  private Groups() {}

  /**
   * The place behind thousands that blanks set apart and that fill a stretch, {@code 1 086.4}; the
   * stretch's start where it holds anything else.
   */
  static int end(Line line, int from, int to) {
    String chars = line.chars();
    int digits = 0;
    int groups = 0;
    boolean fraction = false;
    for (int i = from; i < to; i++) {
      boolean point = chars.charAt(i) == '.' && !fraction && i > from && i + 1 < to;
      boolean apart = i > from && line.gapBefore(i);
      boolean group = apart && !fraction && (groups == 0 ? digits <= GROUP : digits == GROUP);
      if ((!point && !Characters.isDigit(chars.charAt(i))) || (apart && !group)) {
        return from;
      }
      groups += apart ? 1 : 0;
      digits = apart ? 1 : fraction || point ? digits : digits + 1;
      fraction |= point;
    }
    return groups > 0 && digits == GROUP ? to : from;
  }

  /** The rows with joined numbers; the rows themselves where the table is not so printed. */
  static List<Row> joined(List<Row> rows) {
    List<Row> joined = rows.stream().map(row -> new Row(row.texts(), join(row.values()))).toList();
    boolean fractions =
        joined.stream()
            .flatMap(row -> row.values().stream())
            .allMatch(cell -> !cell.is(Cell.Kind.NUMBER) || cell.text().indexOf('.') >= 0);
    return fractions ? joined : rows;
  }

  private static List<Cell> join(List<Cell> values) {
    List<Cell> joined = new ArrayList<>();
    int at = 0;
    while (at < values.size()) {
      int last = lastGroup(values, at);
      Cell first = values.get(at);
      joined.add(new Cell(first.line(), first.from(), values.get(last).to(), first.kind()));
      at = last + 1;
    }
    return joined;
  }

  /** The group with the fraction; the place itself where none follows. */
  private static int lastGroup(List<Cell> values, int start) {
    int at = start;
    boolean begins = digits(values.get(start)) <= GROUP && isWhole(values.get(start));
    while (begins && at + 1 < values.size() && follows(values.get(at), values.get(at + 1))) {
      at++;
      if (!isWhole(values.get(at))) {
        return at;
      }
    }
    return start;
  }

  private static boolean follows(Cell before, Cell group) {
    return group.is(Cell.Kind.NUMBER)
        && group.line().passage() == before.line().passage()
        && group.from() == before.to()
        && Characters.isDigit(group.text().charAt(0))
        && digits(group) == GROUP;
  }

  /** How many digits stand before the point. */
  private static int digits(Cell cell) {
    int digits = 0;
    String text = cell.text();
    for (int i = 0; i < text.length() && text.charAt(i) != '.'; i++) {
      digits += Characters.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static boolean isWhole(Cell cell) {
    return cell.is(Cell.Kind.NUMBER) && cell.text().indexOf('.') < 0;
  }
}
