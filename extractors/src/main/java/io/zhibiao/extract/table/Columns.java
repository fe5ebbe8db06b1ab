package io.zhibiao.extract.table;

import io.zhibiao.extract.place.Gazetteer;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.value.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes columns of the words of a head. */
final class Columns {

  private static final int SEVERAL = 2;
  private static final String AVERAGE = "none";

  private Columns() {}

  /** The columns that hold values, from the words of each. */
  static List<Column> of(List<List<Bit>> heads) {
    List<Column> columns = new ArrayList<>();
    List<TimeRef> running = new ArrayList<>();
    Whose whose = Whose.NOBODY;
    boolean fresh = true;
    boolean besideBefore = false;
    boolean planned = false;
    for (List<Bit> head : heads) {
      if (has(head, Sense.LABEL) || has(head, Sense.UNIT)) {
        continue;
      }
      Column column = column(head);
      if (column.holdsLevels()) {
        column = before(head, column, running);
        running = fresh ? new ArrayList<>() : running;
        running.addAll(column.times());
        whose = column.whose();
        planned = column.isPlanned();
      } else {
        column = besideBefore ? column.yoy() : column;
        column = column.under(isAverage(head) ? between(running) : running, whose);
        column = planned ? column.planned() : column;
      }
      besideBefore = has(head, Sense.BEFORE);
      fresh = !column.holdsLevels();
      columns.add(column);
    }
    return withBodies(columns);
  }

  /** {@code 年均增长}: no time is what the change is measured against. */
  private static boolean isAverage(List<Bit> head) {
    return head.stream()
        .anyMatch(bit -> bit.is(Sense.BASE) && bit.part().meaning().equals(AVERAGE));
  }

  private static List<TimeRef> between(List<TimeRef> running) {
    return running.size() < SEVERAL
        ? running
        : List.of(new TimeRef.Between(running.get(0), running.get(running.size() - 1)));
  }

  /** {@code 上年同期} is a year before what stands beside it, {@code 上季} a quarter. */
  private static Column before(List<Bit> head, Column column, List<TimeRef> running) {
    return head.stream()
        .filter(bit -> bit.is(Sense.BEFORE))
        .map(bit -> TimeRef.Step.valueOf(bit.part().meaning().toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(step -> new TimeRef.Before(beside(running, step), step))
        .map(time -> column.with(List.of(time), column.whose()))
        .orElse(column);
  }

  private static TimeRef beside(List<TimeRef> running, TimeRef.Step step) {
    TimeRef.Span span =
        switch (step) {
          case YEAR -> TimeRef.Span.ALL;
          case QUARTER -> TimeRef.Span.QUARTER;
          case MONTH -> TimeRef.Span.MONTH;
        };
    return running.isEmpty() ? new TimeRef.Titled(span) : running.get(running.size() - 1);
  }

  /** Among columns of divisions, one that only its own words head is a body's, or nobody's. */
  private static List<Column> withBodies(List<Column> columns) {
    long divisions =
        columns.stream().filter(c -> c.holdsLevels() && c.whose().region().isPresent()).count();
    if (divisions < SEVERAL) {
      return columns;
    }
    return columns.stream().map(Columns::amongDivisions).toList();
  }

  private static Column amongDivisions(Column column) {
    if (column.kind() != Column.Kind.OWN || column.unit().isPresent()) {
      return column;
    }
    return Part.namesBody(column.noun()) ? Column.of(Whose.of(column.noun())) : column.none();
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
   * Times and divisions that span several columns are printed before these: {@code 1-5月 | 5月 | 绝对数
   * | 增长 | 绝对数 | 增长}.
   */
  static List<Column> underSpanning(List<Column> columns) {
    int spanning = 0;
    while (spanning < columns.size() && isLike(columns.get(spanning), columns.get(0))) {
      spanning++;
    }
    int under = columns.size() - spanning;
    if (spanning == 0 || under == 0 || under % spanning != 0) {
      return List.of();
    }
    List<Column> spanned = new ArrayList<>();
    for (int i = 0; i < under; i++) {
      Column above = columns.get(i / (under / spanning));
      Column column = columns.get(spanning + i);
      List<TimeRef> times = above.times().isEmpty() ? column.times() : above.times();
      spanned.add(column.with(times, above.whose().or(column.whose())));
    }
    return spanned;
  }

  /** Whether both tell nothing but a time, or nothing but whose their values are. */
  private static boolean isLike(Column column, Column first) {
    return column.kind() == Column.Kind.BARE
        && first.kind() == Column.Kind.BARE
        && column.times().isEmpty() == first.times().isEmpty();
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

  /** What the words of one head tell. */
  static Column column(List<Bit> head) {
    return new Column(
        kind(head),
        noun(head),
        whose(head),
        change(head),
        has(head, Sense.PLAN) || (times(head).isEmpty() && Part.isToCome(noun(head))),
        unit(head),
        times(head));
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
    if (isMeasuredAgainstPlace(head)) {
      return Column.Kind.NONE;
    }
    if (has(head, Sense.BASE) || has(head, Sense.RISE) || has(head, Sense.FALL)) {
      return Column.Kind.CHANGE;
    }
    if (has(head, Sense.OWN)) {
      return Column.Kind.OWN;
    }
    boolean bare = head.stream().allMatch(bit -> bit.is(Sense.TIME) || bit.is(Sense.PLACE));
    return bare ? Column.Kind.BARE : Column.Kind.VALUE;
  }

  private static String noun(List<Bit> head) {
    StringBuilder noun = new StringBuilder();
    for (Bit bit : head) {
      if (bit.is(Sense.NOUN) || bit.is(Sense.OWN)) {
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
            .map(told -> told == Comparison.OTHER && isYearBefore(head) ? Comparison.YOY : told)
            .findFirst()
            .orElse(kind(head) == Column.Kind.RATIO ? Comparison.OTHER : Comparison.NONE);
    Optional<Bit> word =
        head.stream().filter(bit -> bit.is(Sense.RISE) || bit.is(Sense.FALL)).findFirst();
    boolean rate = word.map(bit -> bit.part().meaning().equals("rate")).orElse(true);
    return new Column.Change(comparison, word.filter(bit -> bit.is(Sense.FALL)).isPresent(), rate);
  }

  /** {@code 2021年比2020年增长}: the year that is named last is the one before the other. */
  private static boolean isYearBefore(List<Bit> head) {
    List<Integer> years =
        head.stream().filter(bit -> bit.is(Sense.TIME)).map(BareYears::of).toList();
    return years.size() == 2 && years.get(1) > 0 && years.get(0) == years.get(1) + 1;
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
      if (head.get(i).is(Sense.TIME) && !isMeasuredAgainst(head, i)) {
        times.add(time(head.get(i)));
      }
    }
    return times.isEmpty() ? titled(head) : times;
  }

  private static TimeRef time(Bit bit) {
    return bit.part().meaning().isEmpty()
        ? new TimeRef.Expression(bit.line().passage(), bit.line().time(bit.from()))
        : new TimeRef.BareYear(Integer.parseInt(bit.part().meaning()));
  }

  /** {@code 本月}, {@code 累计}: a part of the time in the title. */
  private static List<TimeRef> titled(List<Bit> head) {
    return head.stream()
        .filter(bit -> bit.is(Sense.PLAIN) && !bit.part().meaning().isEmpty())
        .map(bit -> TimeRef.Span.valueOf(bit.part().meaning().toUpperCase(Locale.ROOT)))
        .<TimeRef>map(TimeRef.Titled::new)
        .limit(1)
        .toList();
  }

  private static Whose whose(List<Bit> head) {
    return head.stream()
        .filter(bit -> bit.is(Sense.PLACE))
        .findFirst()
        .flatMap(bit -> Gazetteer.byCode(bit.part().meaning()))
        .map(Whose::of)
        .orElse(Whose.NOBODY);
  }

  private static boolean isMeasuredAgainst(List<Bit> head, int at) {
    return at > 0 && head.get(at - 1).is(Sense.BASE);
  }

  /** {@code 比全国±百分点} is no change of what is measured. */
  private static boolean isMeasuredAgainstPlace(List<Bit> head) {
    for (int i = 1; i < head.size(); i++) {
      if (head.get(i).is(Sense.PLACE) && isMeasuredAgainst(head, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<Bit> head, Sense sense) {
    return head.stream().anyMatch(bit -> bit.is(sense));
  }
}
