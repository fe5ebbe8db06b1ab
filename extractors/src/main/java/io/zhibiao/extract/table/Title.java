package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.Part.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines above a table tell of it: {@code 2012年末全市金融机构存贷}, {@code 单位：亿元}.
 *
 * @param noun what all its rows measure, as printed; empty where the title does not end in it
 * @param told the line above it without time and division: {@code 工业用电} of {@code 2021年某市工业用电}; may
 *     say that all are changes, {@code 工业用电增速}
 * @param unit of its values
 * @param unitAt where the unit is printed
 * @param times the expressions of time in it
 * @param isMeasured whether it tells what all rows measure, with its unit: {@code 各镇人均收入（元）：}
 */
record Title(
    String noun,
    Column told,
    Optional<Measure> unit,
    List<Cell> unitAt,
    List<TimeRef> times,
    boolean isMeasured) {

  /** How many lines above a head may belong to it. */
  private static final int LINES = 3;

  private static final int LONGEST = 40;
  private static final List<String> BASES_OF_INDEX = List.of("=100", "为100");
  private static final Set<String> TABLES = Set.of("表", "附表", "续表", "图", "专栏");
  private static final String EACH = "各分";
  private static final String DIVISIONS = "省市州县区镇乡旗盟";
  private static final Set<String> POINTING = Set.of("下表为", "下表是", "以下为", "以下是", "表为");
  private static final String MARKS = "：*";
  private static final String JOINTS = "及其和与、";

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
    Optional<Column> told = Optional.empty();
    boolean measured = false;
    int passage = cell.line().passage();
    boolean more = times.isEmpty();
    for (int i = passage - 1; i >= Math.max(0, passage - LINES) && more; i--) {
      Line line = lines.get(i);
      int end = line.chars().length();
      if (line.isFurniture()) {
        continue;
      }
      boolean index = index(line).isPresent();
      if (end == 0 || end > LONGEST || (!index && (line.isProse() || holdsNumbers(line)))) {
        break;
      }
      unit = unit.or(() -> unit(line, 0, end, unitAt)).or(() -> index(line)).or(() -> atEnd(line));
      measured |= atEnd(line).isPresent();
      if (times.isEmpty() && !index) {
        times.addAll(times(line, 0, end));
      }
      noun = noun.isEmpty() ? noun(line) : noun;
      told = index ? told : told.or(() -> told(line));
      more = times.isEmpty() || told.isEmpty();
    }
    return new Title(noun, told.orElse(Column.own("")), unit, unitAt, times, measured);
  }

  /** {@code 上年=100}, {@code 以上年价格为100}: its values are indices, which have no unit. */
  private static Optional<Measure> index(Line line) {
    return BASES_OF_INDEX.stream().anyMatch(line.chars()::contains)
        ? Optional.of(Measure.RATIO)
        : Optional.empty();
  }

  /** {@code 各镇人均收入（元）：}. */
  private static Optional<Measure> atEnd(Line line) {
    int end = end(line);
    int start = Brackets.start(line.chars(), 0, end);
    return start < end ? Brackets.unit(line.chars().substring(start, end)) : Optional.empty();
  }

  /** Without the colon and the marks that a line may end in. */
  private static int end(Line line) {
    int end = line.chars().length();
    while (end > 0 && MARKS.indexOf(line.chars().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean holdsNumbers(Line line) {
    return Cells.of(line).stream()
        .anyMatch(cell -> cell.is(Cell.Kind.NUMBER) && !countsTables(line.chars(), cell.from()));
  }

  /** {@code 表1 主要指标}, {@code 附表2}: the number is the table's own. */
  private static boolean countsTables(String chars, int number) {
    return TABLES.contains(chars.substring(0, number).strip());
  }

  /** Whether what stands above says that the table's values are indices. */
  boolean isIndex() {
    return unit.filter(Measure.RATIO::equals).isPresent();
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
        times.add(new TimeRef.Expression(line.passage(), line.time(at)));
        at = line.timeEnd(at);
      } else {
        at++;
      }
    }
    return times;
  }

  /** What the line says is measured; empty where it says nothing of that. */
  private static Optional<Column> told(Line line) {
    int end = Brackets.start(line.chars(), 0, end(line));
    int start = behindWhenAndWhose(line, end);
    if (start == end || UnitLine.read(line.chars(), 0, end).isPresent()) {
      return Optional.empty();
    }
    Cell cell = new Cell(line, start, end, Cell.Kind.TEXT);
    List<Bit> bits = HeadWords.name(cell);
    if (bits.stream().noneMatch(bit -> bit.is(Sense.OWN) || bit.is(Sense.NOUN))) {
      return Optional.empty();
    }
    Column told = Columns.column(bits);
    boolean change = told.kind() == Column.Kind.CHANGE && !endsInFiller(told.noun());
    boolean joined = bits.stream().anyMatch(bit -> bit.is(Sense.FILLER));
    boolean share = told.kind() == Column.Kind.SHARE && !joined && !endsInFiller(told.noun());
    return Optional.of(change || share ? told : Column.own(line.printed(start, end)));
  }

  /** Behind {@code 2023年崇左市各县（市、区）}. */
  private static int behindWhenAndWhose(Line line, int end) {
    int start = behindPointing(line.chars());
    int from = -1;
    while (from < start && start < end) {
      from = start;
      start = line.time(start) >= 0 ? line.timeEnd(start) : start;
      int place = start;
      start =
          start == end
              ? end
              : line.placeAt(start).map(name -> place + name.span().end()).orElse(start);
      start = behindEach(line.chars(), start);
    }
    return start;
  }

  /** {@code 下表为}. */
  private static int behindPointing(String chars) {
    return POINTING.stream().filter(chars::startsWith).mapToInt(String::length).max().orElse(0);
  }

  /** {@code 各县区}, {@code 分行业}, {@code 各市}. */
  private static int behindEach(String chars, int at) {
    boolean each = at < chars.length() && EACH.indexOf(chars.charAt(at)) >= 0;
    boolean kind = each && at + 1 < chars.length() && DIVISIONS.indexOf(chars.charAt(at + 1)) >= 0;
    return each
        ? Part.at(chars, at + 1)
            .filter(hit -> hit.meaning().is(Sense.LABEL))
            .map(hit -> hit.span().end())
            .orElse(kind ? at + 2 : at)
        : at;
  }

  private static boolean endsInFiller(String noun) {
    return !noun.isEmpty() && JOINTS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
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
