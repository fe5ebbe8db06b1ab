package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the lines above a table tell of it: {@code 2012年末全市金融机构存贷}, {@code 单位：亿元}.
 *
 * @param noun what all its rows measure, as printed; empty where the title does not end in it
 * @param about the line above it without time and division: {@code 工业用电} of {@code 2021年某市工业用电}
 * @param unit of its values
 * @param unitAt where the unit is printed
 * @param times the expressions of time in it
 */
record Title(
    String noun, String about, Optional<Measure> unit, List<Cell> unitAt, List<TimeRef> times) {

  /** How many lines above a head may belong to it. */
  private static final int LINES = 3;

  private static final int LONGEST = 40;

  Title {
    unitAt = List.copyOf(unitAt);
    times = List.copyOf(times);
  }

  /** Of the table whose head begins in the cell, at the place. */
  static Title above(List<Line> lines, Cell cell, int from) {
    List<Cell> unitAt = new ArrayList<>();
    Optional<Measure> unit = unit(cell.line(), cell.from(), from, unitAt);
    Cell inLine = new Cell(cell.line(), cell.from(), from, Cell.Kind.TEXT);
    List<TimeRef> times = new ArrayList<>(times(inLine.line(), inLine.from(), from));
    String noun = "";
    String about = "";
    int passage = cell.line().passage();
    for (int i = passage - 1; i >= Math.max(0, passage - LINES) && times.isEmpty(); i--) {
      Line line = lines.get(i);
      int end = line.chars().length();
      if (end == 0 || end > LONGEST || line.isProse()) {
        break;
      }
      unit = unit.or(() -> unit(line, 0, end, unitAt));
      times.addAll(times(line, 0, end));
      noun = noun.isEmpty() ? noun(line) : noun;
      about =
          about.isEmpty() && UnitLine.read(line.chars(), 0, end).isEmpty() ? about(line) : about;
    }
    return new Title(noun, about, unit, unitAt, times);
  }

  private static Optional<Measure> unit(Line line, int from, int to, List<Cell> unitAt) {
    Optional<UnitLine.Told> told = UnitLine.read(line.chars(), from, to);
    told.ifPresent(t -> unitAt.add(new Cell(line, t.start(), t.end(), Cell.Kind.TEXT)));
    return told.flatMap(UnitLine.Told::unit);
  }

  private static List<TimeRef> times(Line line, int from, int to) {
    List<TimeRef> times = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (line.time(at) >= 0) {
        times.add(new TimeRef(line.passage(), line.time(at)));
        at = line.timeEnd(at);
      } else {
        at++;
      }
    }
    return times;
  }

  private static String about(Line line) {
    int start = 0;
    while (start < line.chars().length() && line.time(start) >= 0) {
      start = line.timeEnd(start);
    }
    int from = start;
    int end = line.chars().length();
    for (Span place : Places.namesIn(line.chars(), from, end)) {
      start = place.start() == start ? place.end() : start;
    }
    return start < end ? line.printed(start, end) : "";
  }

  /** {@code 主要产品产量及其增长速度}: the only noun, with only words of a head behind it. */
  private static String noun(Line line) {
    String noun = "";
    int nouns = 0;
    int at = 0;
    while (at < line.chars().length()) {
      Optional<Phrases.Hit<Part>> hit = Part.at(line.chars(), at);
      int end = hit.map(h -> h.span().end()).orElse(at + 1);
      if (hit.isEmpty()) {
        noun = "";
      } else if (hit.get().meaning().is(Sense.NOUN)) {
        noun = line.printed(at, end);
        nouns++;
      }
      at = end;
    }
    return nouns == 1 ? noun : "";
  }
}
