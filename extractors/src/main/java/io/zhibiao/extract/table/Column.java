package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.value.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * What the head of a column tells of its values, or the name of a row of its own.
 *
 * @param noun what they measure, as printed; empty where it only says how
 * @param whose whose they are; a change has that of the values before it
 * @param change how changes in it are told
 * @param isPlanned whether its values are still to come
 * @param unit printed in its head
 * @param times the times that its values are for; a change has those of the values before it
 */
record Column(
    Kind kind,
    String noun,
    Whose whose,
    Change change,
    boolean isPlanned,
    Optional<Measure> unit,
    List<TimeRef> times) {

  /** The kinds of columns. */
  enum Kind {
    VALUE,
    /** Values of which the head only tells when they are or whose. */
    BARE,
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
  record Change(Comparison comparison, boolean falls, boolean rate) {

    static final Change NONE = new Change(Comparison.NONE, false, true);
  }

  Column {
    times = List.copyOf(times);
  }

  /** A row or column that is named after something that the table of heads does not know. */
  static Column own(String noun) {
    return new Column(
        Kind.OWN, noun, Whose.NOBODY, Change.NONE, false, Optional.empty(), List.of());
  }

  static Column of(Whose whose) {
    return new Column(Kind.BARE, "", whose, Change.NONE, false, Optional.empty(), List.of());
  }

  /** Whether its values are levels, as those of a time or an unknown head are. */
  boolean holdsLevels() {
    return switch (kind) {
      case VALUE, BARE, OWN -> true;
      case CHANGE, SHARE, RATIO, NONE -> false;
    };
  }

  /** The rule that reads its cells. */
  String rule() {
    return switch (kind) {
      case VALUE, BARE, OWN, NONE -> "table/value";
      case CHANGE -> "table/change";
      case SHARE -> "table/share";
      case RATIO -> "table/ratio";
    };
  }

  /** With the times and the division of another where it has none of its own. */
  Column under(List<TimeRef> otherTimes, Whose other) {
    return with(times.isEmpty() ? otherTimes : times, whose.or(other));
  }

  Column with(List<TimeRef> otherTimes, Whose other) {
    return new Column(kind, noun, other, change, isPlanned, unit, otherTimes);
  }

  Column named(String other) {
    return new Column(kind, other, whose, change, isPlanned, unit, times);
  }

  /** A change beside values of the year before is one from them, unless it says otherwise. */
  Column yoy() {
    boolean untold = kind == Kind.CHANGE && change.comparison() == Comparison.NONE;
    Change told = untold ? new Change(Comparison.YOY, change.falls(), change.rate()) : change;
    return new Column(kind, noun, whose, told, isPlanned, unit, times);
  }

  /** A change of plans is one itself. */
  Column planned() {
    return new Column(kind, noun, whose, change, true, unit, times);
  }

  Column none() {
    return as(Kind.NONE);
  }

  Column bare() {
    return as(Kind.BARE);
  }

  private Column as(Kind other) {
    return new Column(other, noun, whose, change, isPlanned, unit, times);
  }

  /** Whether the two say the same of different times. */
  boolean repeats(Column other) {
    return with(List.of(), whose).equals(other.with(List.of(), other.whose));
  }
}
