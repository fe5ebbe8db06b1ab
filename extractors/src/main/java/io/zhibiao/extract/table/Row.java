package io.zhibiao.extract.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param texts the cells before its values: its name, perhaps its unit, headings before them
 * @param values a cell for each column
 * @param groups names in columns before that of its name, those of rows above it among them
 */
record Row(List<Cell> texts, List<Cell> values, List<Cell> groups) {

  Row(List<Cell> texts, List<Cell> values) {
    this(texts, values, List.of());
  }

  Row {
    groups = List.copyOf(groups);
    texts = List.copyOf(texts);
    values = List.copyOf(values);
  }

  /** Its values without the blank ones. */
  List<Cell> printed() {
    return values.stream().filter(cell -> !cell.isBlank()).toList();
  }
}
