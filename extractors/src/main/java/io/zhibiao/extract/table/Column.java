package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the values of a column are.
 *
 * @param noun what its head says they measure, as printed; empty where it only says how
 * @param comparison what changes in it are measured against
 * @param falls whether its changes are falls
 * @param rate whether its changes are rates where no unit is printed, not amounts
 * @param planned whether its values are still to come
 * @param unit printed in its head
 * @param times the expressions of time that its values are for; a change has those of the values
 *     before it
 */
record Column(
    Kind kind,
    String noun,
    Comparison comparison,
    boolean falls,
    boolean rate,
    boolean planned,
    Optional<Measure> unit,
    List<TimeRef> times) {

  /** The kinds of columns. */
  enum Kind {
    VALUE,
    /** Values, too, but no word of the table of heads says so. */
    OWN,
    CHANGE,
    SHARE,
    /** No figures: ranks, index numbers, remarks. */
    NONE
  }

  Column {
    times = List.copyOf(times);
  }

  /** The columns that hold values, from the words of each head. */
  static List<Column> all(List<List<Bit>> heads) {
    List<Column> columns = new ArrayList<>();
    List<TimeRef> running = new ArrayList<>();
    boolean fresh = true;
    for (List<Bit> head : heads) {
      if (has(head, Sense.LABEL) || has(head, Sense.UNIT)) {
        continue;
      }
      Column column = of(head);
      if (column.holdsLevels()) {
        running = fresh ? new ArrayList<>() : running;
        running.addAll(column.times());
      } else if (column.times().isEmpty()) {
        column = column.at(running);
      }
      fresh = !column.holdsLevels();
      columns.add(column);
    }
    return columns;
  }

  /** After how many columns the head repeats itself; all of them where it does not. */
  static int period(List<Column> columns) {
    for (int length = 1; length < columns.size(); length++) {
      if (columns.size() % length == 0 && repeats(columns, length)) {
        return length;
      }
    }
    return columns.size();
  }

  private static boolean repeats(List<Column> columns, int length) {
    for (int i = length; i < columns.size(); i++) {
      if (!columns.get(i).at(List.of()).equals(columns.get(i - length).at(List.of()))) {
        return false;
      }
    }
    return columns.get(0).holdsLevels() && columns.stream().anyMatch(c -> !c.times().isEmpty());
  }

  private static Column of(List<Bit> head) {
    Optional<Bit> change =
        head.stream().filter(bit -> bit.is(Sense.RISE) || bit.is(Sense.FALL)).findFirst();
    return new Column(
        kind(head),
        noun(head),
        comparison(head),
        change.filter(bit -> bit.is(Sense.FALL)).isPresent(),
        change.map(bit -> bit.part().meaning().equals("rate")).orElse(true),
        has(head, Sense.PLAN),
        unit(head),
        times(head));
  }

  private static Kind kind(List<Bit> head) {
    if (has(head, Sense.INDEX)) {
      return Kind.NONE;
    }
    if (has(head, Sense.SHARE)) {
      return Kind.SHARE;
    }
    if (has(head, Sense.BASE) || has(head, Sense.RISE) || has(head, Sense.FALL)) {
      return Kind.CHANGE;
    }
    return has(head, Sense.OWN) ? Kind.OWN : Kind.VALUE;
  }

  private static String noun(List<Bit> head) {
    StringBuilder noun = new StringBuilder();
    for (Bit bit : head) {
      noun.append(bit.is(Sense.NOUN) ? bit.printed() : "");
    }
    return noun.toString();
  }

  private static Comparison comparison(List<Bit> head) {
    return head.stream()
        .filter(bit -> bit.is(Sense.BASE))
        .map(bit -> Comparison.valueOf(bit.part().meaning().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(Comparison.NONE);
  }

  private static Optional<Measure> unit(List<Bit> head) {
    for (Bit bit : head) {
      Optional<Measure> unit =
          switch (bit.part().sense()) {
            case BRACKET -> Brackets.unit(bit.text());
            case PERCENT -> Measure.read("%");
            default -> Optional.empty();
          };
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** The time that a change is measured against is not the one that it is for. */
  private static List<TimeRef> times(List<Bit> head) {
    List<TimeRef> times = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      Bit bit = head.get(i);
      if (bit.is(Sense.TIME) && (i == 0 || !head.get(i - 1).is(Sense.BASE))) {
        times.add(new TimeRef(bit.line().passage(), bit.line().time(bit.from())));
      }
    }
    return times;
  }

  private static boolean has(List<Bit> head, Sense sense) {
    return head.stream().anyMatch(bit -> bit.is(sense));
  }

  boolean holdsLevels() {
    return kind == Kind.VALUE || kind == Kind.OWN;
  }

  private Column at(List<TimeRef> other) {
    return new Column(kind, noun, comparison, falls, rate, planned, unit, other);
  }
}
