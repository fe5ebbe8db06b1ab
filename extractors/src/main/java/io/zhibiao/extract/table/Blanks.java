package io.zhibiao.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells where the blanks of a row were that has fewer values than the table has columns, where its
 * columns are levels and the change of each: {@code -17.5 133.8 -20.1} lacks the first level. No
 * level is below zero, no rate has four digits, and no level stands without its change; {@code
 * 162.3 240.1} may still be either, and tells nothing unless the row that it is a part of does.
 */
final class Blanks {

  private static final int MOST_COLUMNS = 6;
  private static final int FEWEST = 2;
  private static final BigDecimal NO_RATE = new BigDecimal(1000);

  private final List<Column> columns;
  private final boolean paired;

  /** Which columns the last row filled that no other reading explains; 0 where none. */
  private int whole;

  Blanks(List<Column> columns) {
    this.columns = columns;
    boolean pairs = columns.size() % 2 == 0 && columns.size() <= MOST_COLUMNS;
    for (int i = 0; i < columns.size(); i++) {
      boolean level = columns.get(i).holdsLevels();
      pairs &= i % 2 == 0 ? level : columns.get(i).kind() == Column.Kind.CHANGE;
    }
    this.paired = pairs;
  }

  /** The row with its blanks; itself where it lacks none, empty where nobody can say. */
  Optional<Row> fill(Row row, RowName name) {
    int values = row.values().size();
    if (values == columns.size()) {
      whole = 0;
      return Optional.of(row);
    }
    boolean may =
        paired && values >= FEWEST && values < columns.size() && !Part.mayFall(name.plain());
    if (!may) {
      whole = 0;
      return Optional.empty();
    }
    List<Integer> readings = readings(row);
    boolean part = name.isPart() && readings.contains(whole);
    int filled = readings.size() == 1 ? readings.get(0) : part ? whole : 0;
    whole = name.isPart() ? whole : filled;
    return filled == 0 ? Optional.empty() : Optional.of(filled(row, filled));
  }

  /** Every choice of columns that the values allow, as bits. */
  private List<Integer> readings(Row row) {
    List<Integer> readings = new ArrayList<>();
    for (int chosen = 1; chosen < 1 << columns.size(); chosen++) {
      if (Integer.bitCount(chosen) == row.values().size() && allows(row, chosen)) {
        readings.add(chosen);
      }
    }
    return readings;
  }

  private boolean allows(Row row, int chosen) {
    int at = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (((chosen >> i) & 1) == 1) {
        boolean level = i % 2 == 0;
        boolean alone = level && ((chosen >> (i + 1)) & 1) == 0;
        if (alone || !mayBe(row.values().get(at), level)) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private static boolean mayBe(Cell cell, boolean level) {
    if (!cell.is(Cell.Kind.NUMBER)) {
      return true;
    }
    BigDecimal value = Numbers.read(cell.text()).orElseThrow().value();
    return level ? value.signum() >= 0 : value.abs().compareTo(NO_RATE) < 0;
  }

  private Row filled(Row row, int chosen) {
    List<Cell> values = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < columns.size(); i++) {
      boolean printed = ((chosen >> i) & 1) == 1;
      Cell next = row.values().get(Math.min(at, row.values().size() - 1));
      values.add(
          printed ? next : new Cell(next.line(), next.from(), next.from(), Cell.Kind.NOTHING));
      at += printed ? 1 : 0;
    }
    return new Row(row.texts(), values);
  }
}
