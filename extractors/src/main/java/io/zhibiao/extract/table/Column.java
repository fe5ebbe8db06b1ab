package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.value.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * What the values of a column are.
 *
 * @param noun what its head says they measure, as printed; empty where it only says how
 * @param change how changes in it are told
 * @param planned whether its values are still to come
 * @param unit printed in its head
 * @param times the expressions of time that its values are for; a change has those of the values
 *     before it
 */
record Column(
    Kind kind,
    String noun,
    Change change,
    boolean planned,
    Optional<Measure> unit,
    List<TimeRef> times) {

  /** The kinds of columns. */
  enum Kind {
    VALUE,
    /** Values of which the head only tells the time. */
    TIME,
    /** Values, perhaps: no word of the table of heads says so. */
    OWN,
    CHANGE,
    SHARE,
    /** Parts of a plan fulfilled. */
    RATIO,
    /** No figures: ranks, index numbers, remarks. */
    NONE
  }

  /**
   * How changes are told.
   *
   * @param falls whether they are falls
   * @param rate whether they are rates where no unit is printed, not amounts
   */
  record Change(Comparison comparison, boolean falls, boolean rate) {}

  Column {
    times = List.copyOf(times);
  }

  /** Whether its values are levels, as those of a time or an unknown head are. */
  boolean holdsLevels() {
    return switch (kind) {
      case VALUE, TIME, OWN -> true;
      case CHANGE, SHARE, RATIO, NONE -> false;
    };
  }

  /** The rule that reads its cells. */
  String rule() {
    return switch (kind) {
      case VALUE, TIME, OWN, NONE -> "table/value";
      case CHANGE -> "table/change";
      case SHARE -> "table/share";
      case RATIO -> "table/ratio";
    };
  }

  Column at(List<TimeRef> other) {
    return new Column(kind, noun, change, planned, unit, other);
  }

  /** Whether the two say the same of different times. */
  boolean repeats(Column other) {
    return at(List.of()).equals(other.at(List.of()));
  }
}
