package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes columns of the words of a head. */
final class Columns {

  private Columns() {}

  /** The columns that hold values, from the words of each. */
  static List<Column> of(List<List<Bit>> heads) {
    List<Column> columns = new ArrayList<>();
    List<TimeRef> running = new ArrayList<>();
    boolean fresh = true;
    for (List<Bit> head : heads) {
      if (has(head, Sense.LABEL) || has(head, Sense.UNIT)) {
        continue;
      }
      Column column = column(head);
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

  /** Without cells at the end that head no column but the rows below. */
  static List<Column> withoutHeadings(List<Column> columns, int count) {
    int size = columns.size();
    while (size > count && columns.get(size - 1).kind() == Column.Kind.OWN) {
      size--;
    }
    return columns.subList(0, size);
  }

  /**
   * Times that span several columns are printed before these: {@code 1-5月 | 5月 | 绝对数 | 增长 | 绝对数 |
   * 增长}.
   */
  static List<Column> underSpanningTimes(List<Column> columns) {
    int times = 0;
    while (times < columns.size() && columns.get(times).kind() == Column.Kind.TIME) {
      times++;
    }
    int under = columns.size() - times;
    if (times == 0 || under == 0 || under % times != 0) {
      return List.of();
    }
    List<Column> spanned = new ArrayList<>();
    for (int i = 0; i < under; i++) {
      List<TimeRef> spanning = columns.get(i / (under / times)).times();
      spanned.add(columns.get(times + i).at(spanning));
    }
    return spanned;
  }

  /** The first columns of a head that repeats itself; none where the rest is no repetition. */
  static List<Column> first(List<Column> columns, int count) {
    for (int length = 1; length <= count && count < columns.size(); length++) {
      if (columns.size() % length == 0 && count % length == 0 && repeats(columns, length)) {
        return columns.subList(0, count);
      }
    }
    return List.of();
  }

  private static boolean repeats(List<Column> columns, int length) {
    for (int i = length; i < columns.size(); i++) {
      if (!columns.get(i).repeats(columns.get(i - length))) {
        return false;
      }
    }
    return columns.get(0).holdsLevels() && !columns.get(0).times().isEmpty();
  }

  private static Column column(List<Bit> head) {
    return new Column(
        kind(head), noun(head), change(head), has(head, Sense.PLAN), unit(head), times(head));
  }

  private static Column.Kind kind(List<Bit> head) {
    if (has(head, Sense.INDEX)) {
      return Column.Kind.NONE;
    }
    if (has(head, Sense.SHARE)) {
      return Column.Kind.SHARE;
    }
    if (has(head, Sense.RATIO)) {
      return Column.Kind.RATIO;
    }
    if (has(head, Sense.BASE) || has(head, Sense.RISE) || has(head, Sense.FALL)) {
      return Column.Kind.CHANGE;
    }
    if (has(head, Sense.OWN)) {
      return Column.Kind.OWN;
    }
    boolean time = head.stream().allMatch(bit -> bit.is(Sense.TIME));
    return time ? Column.Kind.TIME : Column.Kind.VALUE;
  }

  private static String noun(List<Bit> head) {
    StringBuilder noun = new StringBuilder();
    for (Bit bit : head) {
      if (bit.is(Sense.NOUN)) {
        noun.append(bit.printed());
      } else if (bit.is(Sense.OWN)) {
        noun.append(bit.printed());
      }
    }
    return noun.toString();
  }

  private static Column.Change change(List<Bit> head) {
    Comparison comparison =
        head.stream()
            .filter(bit -> bit.is(Sense.BASE))
            .map(bit -> Comparison.valueOf(bit.part().meaning().toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElse(kind(head) == Column.Kind.RATIO ? Comparison.OTHER : Comparison.NONE);
    Optional<Bit> word =
        head.stream().filter(bit -> bit.is(Sense.RISE) || bit.is(Sense.FALL)).findFirst();
    boolean rate = word.map(bit -> bit.part().meaning().equals("rate")).orElse(true);
    return new Column.Change(comparison, word.filter(bit -> bit.is(Sense.FALL)).isPresent(), rate);
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
}
