package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * What the columns of a grid hold, told by their cells: names of rows, units, values. A column of
 * numbers before the names numbers them: {@code 1}, {@code 23001}.
 */
final class GridColumns {

  /** What a column holds. */
  enum Kind {
    NAME,
    UNIT,
    VALUE,
    /** Numbers of rows, codes. */
    NUMBERING,
    REMARK
  }

  private GridColumns() {}

  static List<Kind> of(Grid grid, int heads) {
    List<Kind> kinds = new ArrayList<>();
    boolean named = false;
    boolean valued = false;
    for (int c = 0; c < grid.width(); c++) {
      Kind kind = kind(grid.column(c, heads));
      if (kind == Kind.NAME && valued) {
        kind = Kind.REMARK;
      }
      named |= kind == Kind.NAME;
      valued |= named && kind == Kind.VALUE;
      kinds.add(kind);
    }
    return named ? numbered(kinds) : byYears(grid, heads, kinds);
  }

  private static Kind kind(List<Cell> cells) {
    long numbers = cells.stream().filter(cell -> cell.is(Cell.Kind.NUMBER)).count();
    long texts = cells.stream().filter(cell -> cell.is(Cell.Kind.TEXT)).count();
    long units = cells.stream().filter(GridColumns::isUnit).count();
    if (units > 0 && units == texts && units >= numbers) {
      return Kind.UNIT;
    }
    return numbers > 0 && numbers >= texts ? Kind.VALUE : texts > 0 ? Kind.NAME : Kind.REMARK;
  }

  private static boolean isUnit(Cell cell) {
    return cell.is(Cell.Kind.TEXT) && Measure.read(cell.text()).isPresent();
  }

  private static List<Kind> numbered(List<Kind> kinds) {
    int name = kinds.indexOf(Kind.NAME);
    for (int c = 0; c < name; c++) {
      kinds.set(c, kinds.get(c) == Kind.VALUE ? Kind.NUMBERING : kinds.get(c));
    }
    return kinds;
  }

  /** Rows without names may be named after years. */
  private static List<Kind> byYears(Grid grid, int heads, List<Kind> kinds) {
    boolean years = grid.column(0, heads).stream().allMatch(cell -> BareYears.read(cell) > 0);
    kinds.set(0, years ? Kind.NAME : kinds.get(0));
    return kinds;
  }
}
