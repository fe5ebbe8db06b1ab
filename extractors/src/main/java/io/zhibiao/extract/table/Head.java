package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table as read: its words, not yet parted into columns.
 *
 * @param cell the cell behind it, or the one in which it ends
 * @param rest place in that cell where the first row begins
 */
record Head(List<Bit> bits, int cell, int rest) {

  private static final List<Bit.Cut> PLAINEST_FIRST =
      List.of(Bit.Cut.CELL, Bit.Cut.GAP, Bit.Cut.SENSE);

  Head {
    bits = List.copyOf(bits);
  }

  boolean hasUnits() {
    return bits.stream().anyMatch(bit -> bit.is(Sense.UNIT));
  }

  boolean hasColumns() {
    return bits.stream()
        .anyMatch(
            bit ->
                switch (bit.part().sense()) {
                  case LABEL, UNIT, FILLER, BRACKET, PERCENT, OWN -> false;
                  default -> true;
                });
  }

  /**
   * The columns of rows with so many values. A row may be shorter than the head where the head
   * repeats: the months to come are blank.
   */
  Optional<List<Column>> columns(int values) {
    for (Bit.Cut cut : PLAINEST_FIRST) {
      List<Column> columns = withoutHeadings(Column.all(groups(cut)), values);
      if (columns.size() == values) {
        return Optional.of(columns);
      }
    }
    for (Bit.Cut cut : PLAINEST_FIRST) {
      List<Column> columns = Column.all(groups(cut));
      if (values < columns.size() && values % Column.period(columns) == 0) {
        return Optional.of(columns.subList(0, values));
      }
    }
    return Optional.empty();
  }

  /** Without cells at the end that head no column but the rows below. */
  private static List<Column> withoutHeadings(List<Column> columns, int values) {
    int size = columns.size();
    while (size > values && columns.get(size - 1).kind() == Column.Kind.OWN) {
      size--;
    }
    return columns.subList(0, size);
  }

  private List<List<Bit>> groups(Bit.Cut cut) {
    List<List<Bit>> groups = new ArrayList<>();
    for (Bit bit : bits) {
      if (groups.isEmpty() || bit.cut().compareTo(cut) >= 0) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(bit);
    }
    return groups;
  }
}
