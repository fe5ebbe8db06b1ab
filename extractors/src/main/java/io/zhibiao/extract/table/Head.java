package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

  /** Whether it takes several cells, so that it is no heading of rows. */
  boolean hasSeveral() {
    return bits.stream().filter(bit -> bit.cut() == Bit.Cut.CELL).count() > 1;
  }

  /**
   * The columns of rows with so many values. Where there are more of them than values and they
   * repeat, the last ones are those of months to come.
   */
  Optional<List<Column>> columns(int values) {
    return columns(values, columns -> Columns.withoutHeadings(columns, values))
        .or(() -> columns(values, Columns::underSpanningTimes))
        .or(() -> columns(values, columns -> Columns.first(columns, values)));
  }

  private Optional<List<Column>> columns(int values, UnaryOperator<List<Column>> reading) {
    for (Bit.Cut cut : PLAINEST_FIRST) {
      List<Column> columns = reading.apply(Columns.of(groups(cut)));
      if (columns.size() == values) {
        return Optional.of(columns);
      }
    }
    return Optional.empty();
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
