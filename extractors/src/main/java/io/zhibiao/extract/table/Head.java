package io.zhibiao.extract.table;

import io.zhibiao.extract.table.Part.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      List.of(Bit.Cut.APART, Bit.Cut.CELL, Bit.Cut.GAP, Bit.Cut.SENSE);

  Head {
    bits = List.copyOf(bits);
  }

  boolean hasUnits() {
    return bits.stream().anyMatch(bit -> bit.is(Sense.UNIT));
  }

  boolean hasColumns() {
    for (int i = 0; i < bits.size(); i++) {
      boolean headed =
          switch (bits.get(i).part().sense()) {
            case LABEL, UNIT, FILLER, PERCENT -> false;
            case OWN -> bits.get(i).line().isBordered() || Part.counts(bits.get(i).text());
            case BRACKET -> i > 0 && bits.get(i - 1).is(Sense.OWN) && isUnit(bits.get(i));
            default -> true;
          };
      if (headed) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnit(Bit bracket) {
    return Brackets.unit(bracket.text()).isPresent();
  }

  /**
   * Whether it is plainly a head where its first column has no name: one division may be a heading,
   * and so may a word that only its unit shows to be one of a head.
   */
  boolean standsAlone() {
    boolean plain =
        bits.stream()
            .anyMatch(bit -> !bit.is(Sense.PLACE) && !bit.is(Sense.OWN) && !bit.is(Sense.BRACKET));
    return hasColumns() && (plain || hasSeveral() || hasGaps());
  }

  /** Whether its first words are none of the table of heads, so that they may be a title's. */
  boolean beginsUnknown() {
    boolean timed = bits.size() > 1 && bits.get(0).is(Sense.TIME);
    return bits.get(timed ? 1 : 0).is(Sense.OWN);
  }

  private boolean hasGaps() {
    return bits.stream().anyMatch(bit -> bit.cut() == Bit.Cut.GAP);
  }

  /** {@code 项目 | 计划 | 实际}: nothing but a table has such a line. */
  boolean setsPlanBeside() {
    return bits.get(0).is(Sense.LABEL) && bits.stream().anyMatch(bit -> bit.is(Sense.PLAN));
  }

  /** Whether a line of the unit alone stands for it. */
  boolean isBlank() {
    return bits.stream().allMatch(bit -> bit.text().isEmpty());
  }

  /** What its first column names; empty where no word of it says so. */
  Optional<Label> label() {
    return bits.stream()
        .filter(bit -> bit.is(Sense.LABEL) && !bit.part().meaning().isEmpty())
        .map(bit -> Label.valueOf(bit.part().meaning().toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** What the first column of a table may name besides indicators. */
  enum Label {
    PLACE,
    TIME,
    BODY,
    /** What no table of heads knows. */
    OTHER
  }

  /** Its words, for comparing it with another. */
  List<String> words() {
    return bits.stream().map(Bit::text).toList();
  }

  /** Whether it takes several cells, so that it is no heading of rows. */
  boolean hasSeveral() {
    return bits.stream().filter(bit -> bit.cut().compareTo(Bit.Cut.CELL) >= 0).count() > 1;
  }

  /**
   * The columns of rows with so many values. Where there are more of them than values and they
   * repeat, the last ones are those of months to come.
   */
  Optional<List<Column>> columns(int values) {
    return columns(values, columns -> Columns.withoutHeadings(columns, values))
        .or(() -> columns(values, Columns::underSpanning))
        .or(() -> columns(values, columns -> Columns.first(columns, values)))
        .or(() -> withBrackets().flatMap(head -> head.columns(values)));
  }

  /**
   * {@code 死亡（死亡率）} heads two numbers, {@code 16575 (4%)}; empty where no bracket can be a head.
   */
  private Optional<Head> withBrackets() {
    List<Bit> opened =
        bits.stream()
            .map(bit -> bit.is(Sense.BRACKET) && !isUnit(bit) ? HeadWords.opened(bit) : bit)
            .toList();
    return opened.equals(bits) ? Optional.empty() : Optional.of(new Head(opened, cell, rest));
  }

  private Optional<List<Column>> columns(int values, UnaryOperator<List<Column>> reading) {
    for (Bit.Cut cut : PLAINEST_FIRST) {
      boolean used = cut != Bit.Cut.APART || bits.stream().anyMatch(bit -> bit.cut() == cut);
      List<Column> columns = used ? reading.apply(Columns.of(groups(cut))) : List.of();
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
