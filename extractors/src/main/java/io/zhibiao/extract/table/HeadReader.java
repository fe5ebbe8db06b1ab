package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.PlaceName;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the head of a table word by word: {@code 指标 | 12月末 | 比年初增加额}, or all of it in one line. It
 * ends where a word is none of a head, or where a cell has its number behind it.
 */
final class HeadReader {

  /** More words than any head has. */
  private static final int MOST = 60;

  private static final int LONGEST_OWN = 14;
  private static final int LONGEST_NAME = 30;

  private final List<Cell> cells;

  HeadReader(List<Cell> cells) {
    this.cells = cells;
  }

  /** A head that begins with the name of its first column: {@code 指标}, {@code 产品名称}. */
  Optional<Head> labelled(int cell) {
    Cell text = cells.get(cell);
    int at = text.from();
    while (at < text.to()) {
      Optional<Phrases.Hit<Part>> hit = label(text, at);
      if (hit.isPresent()) {
        Head head = read(cell, at, false);
        if (head.hasColumns()) {
          return Optional.of(head);
        }
      }
      at = hit.map(h -> h.span().end()).orElse(at + 1);
    }
    return Optional.empty();
  }

  /** A head whose first cell is blank: {@code 绝对数（亿元） | 比上年增长（%）}, {@code 全市 | 江州区}. */
  Optional<Head> unlabelled(int cell) {
    if (!cells.get(cell).fillsLine() || belongsToRow(cell, false)) {
      return Optional.empty();
    }
    Head head = read(cell, cells.get(cell).from(), true);
    boolean whole = head.cell() > cell;
    boolean labelFollows =
        whole && head.cell() < cells.size() && labelBegins(cells.get(head.cell()));
    return whole && !labelFollows && head.standsAlone() ? Optional.of(head) : Optional.empty();
  }

  private static boolean labelBegins(Cell cell) {
    return cell.is(Cell.Kind.TEXT) && label(cell, cell.from()).isPresent();
  }

  private static Optional<Phrases.Hit<Part>> label(Cell cell, int at) {
    return Part.at(cell.line().chars(), at)
        .filter(hit -> hit.meaning().is(Sense.LABEL) && hit.span().end() <= cell.to());
  }

  /**
   * Reads on from a place of a cell.
   *
   * @param ownFirst whether it may begin with a word that only its unit shows to be one of a head
   */
  private Head read(int first, int from, boolean ownFirst) {
    List<Bit> bits = new ArrayList<>();
    int cell = first;
    while (cell < cells.size() && bits.size() < MOST) {
      int years = bits.isEmpty() ? cell : BareYears.runEnd(cells, cell);
      cells.subList(cell, years).forEach(year -> bits.add(year(year)));
      cell = years;
      if (!cells.get(cell).is(Cell.Kind.TEXT)) {
        break;
      }
      Cell text = cells.get(cell);
      boolean entered = cell > first;
      if (entered && (belongsToRow(cell, hasUnits(bits)) || labelBegins(text))) {
        break;
      }
      List<Bit> read = new ArrayList<>();
      int end = words(text, entered ? text.from() : from, read);
      if (!entered && end == text.to() && isValue(cell + 1) && !yearsFollow(read, cell)) {
        end = withoutName(read, end);
      } else if (end < text.to() && text.to() == text.line().chars().length()) {
        end = withOwn(text, end, read, entered || ownFirst);
      }
      if (end == text.to()) {
        bits.addAll(joined(bits, read));
      } else if (!entered) {
        return new Head(read, cell, end);
      } else {
        break;
      }
      cell++;
    }
    return new Head(bits, cell, cell < cells.size() ? cells.get(cell).from() : 0);
  }

  /** Gives back the name of the first row where it reads like a word of the head: 存款, 出口. */
  private static int withoutName(List<Bit> read, int end) {
    int rest = end;
    boolean more = true;
    while (more && read.size() > 1) {
      Bit last = read.remove(read.size() - 1);
      rest = last.from();
      more = last.cut() == Bit.Cut.NONE;
    }
    return rest;
  }

  /** A head that a line break cut: {@code 比上年 | 增长}, {@code 增长 | （%）}. */
  private static List<Bit> joined(List<Bit> before, List<Bit> read) {
    Bit first = read.get(0);
    boolean cut = !before.isEmpty() && !first.beginsBehind(before.get(before.size() - 1));
    boolean change = first.is(Sense.RISE) || first.is(Sense.FALL);
    if (!cut || !(change || first.is(Sense.BRACKET) || first.is(Sense.PERCENT))) {
      return read;
    }
    List<Bit> joined = new ArrayList<>(read);
    joined.set(0, first.withCut(Bit.Cut.NONE));
    return joined;
  }

  /** A name, or a name and its unit, with a number behind that is no year of the head. */
  private boolean belongsToRow(int cell, boolean units) {
    boolean named = isValue(cell + 1) && !yearsFollow(cell);
    return named || (units && isValue(cell + 2) && isUnit(cell + 1));
  }

  /** {@code 指标 | 2018 | 2019}, {@code 计量单位 | 2018 | 2019}. */
  private boolean yearsFollow(int cell) {
    List<Bit> read = new ArrayList<>();
    Cell text = cells.get(cell);
    return words(text, text.from(), read) == text.to() && yearsFollow(read, cell);
  }

  private boolean yearsFollow(List<Bit> read, int cell) {
    Bit last = read.get(read.size() - 1);
    return (last.is(Sense.LABEL) || last.is(Sense.UNIT))
        && BareYears.runEnd(cells, cell + 1) > cell + 1;
  }

  private static Bit year(Cell cell) {
    return new Bit(Part.year(cell.text()), cell.line(), cell.from(), cell.to(), Bit.Cut.CELL);
  }

  private boolean isValue(int cell) {
    return cell < cells.size() && cells.get(cell).isValue();
  }

  private boolean isUnit(int cell) {
    return Measure.read(cells.get(cell).text()).isPresent();
  }

  private static boolean hasUnits(List<Bit> bits) {
    return bits.stream().anyMatch(bit -> bit.is(Sense.UNIT));
  }

  /**
   * Reads on where a word is none of the table of heads but stands between gaps; the place where
   * even that ends.
   *
   * @param first whether the first of the words may be such a one
   */
  private static int withOwn(Cell cell, int stop, List<Bit> read, boolean first) {
    int at = stop;
    while (at < cell.to() && read.size() < MOST) {
      int start = at;
      while (start > cell.from() && !cell.line().gapBefore(start)) {
        start--;
      }
      int from = start;
      read.removeIf(bit -> bit.from() >= from);
      Cell own = new Cell(cell.line(), start, gapBehind(cell, start), Cell.Kind.TEXT);
      if ((read.isEmpty() && !first) || !mayBeOwn(own)) {
        return stop;
      }
      read.addAll(own(own, read.isEmpty() ? Bit.Cut.CELL : Bit.Cut.GAP));
      at = words(cell, own.to(), read);
    }
    return at;
  }

  private static int gapBehind(Cell cell, int start) {
    int end = start + 1;
    while (end < cell.to() && !cell.line().gapBefore(end)) {
      end++;
    }
    return end;
  }

  private static boolean mayBeOwn(Cell cell) {
    return cell.to() - cell.from() <= LONGEST_OWN && cell.text().indexOf('：') < 0;
  }

  /** The words of a name that no table knows but for its end: {@code 城镇化率（%）}, {@code 占总产值比重}. */
  static List<Bit> own(Cell cell, Bit.Cut cut) {
    int start = cell.from() + 1;
    while (start < cell.to()) {
      List<Bit> read = new ArrayList<>();
      boolean toEnd = words(cell, start, read) == cell.to();
      if (toEnd && saysKind(read.get(0), cell)) {
        read.set(0, read.get(0).withCut(Bit.Cut.NONE));
        read.add(0, new Bit(Part.OWN, cell.line(), cell.from(), start, cut));
        return read;
      }
      start = toEnd ? read.get(0).to() : start + 1;
    }
    return List.of(new Bit(Part.OWN, cell.line(), cell.from(), cell.to(), cut));
  }

  /** The words of a row's name. */
  static List<Bit> name(Cell cell) {
    List<Bit> read = new ArrayList<>();
    if (cell.to() - cell.from() > LONGEST_NAME) {
      return List.of(new Bit(Part.OWN, cell.line(), cell.from(), cell.to(), Bit.Cut.CELL));
    }
    return words(cell, cell.from(), read) == cell.to() ? read : own(cell, Bit.Cut.CELL);
  }

  private static boolean saysKind(Bit bit, Cell cell) {
    return switch (bit.part().sense()) {
      case RISE, FALL, BASE, SHARE, BRACKET, PERCENT -> true;
      case PLAIN -> cell.line().gapBefore(bit.from());
      default -> false;
    };
  }

  /** Adds the words from the place on; the place behind the last one. */
  private static int words(Cell cell, int from, List<Bit> read) {
    int at = from;
    while (at < cell.to() && read.size() < MOST) {
      Optional<Phrases.Hit<Part>> hit = word(cell, at);
      boolean label = hit.filter(h -> h.meaning().is(Sense.LABEL)).isPresent();
      if (hit.isEmpty() || (label && !isCorner(read))) {
        break;
      }
      int end = hit.get().span().end();
      Bit bit = new Bit(hit.get().meaning(), cell.line(), at, end, Bit.Cut.CELL);
      read.add(read.isEmpty() ? bit : cutFrom(read.get(read.size() - 1), bit));
      at = end;
    }
    return at;
  }

  /** {@code 指标＼地区}: the first cell of a head names both axes. */
  private static boolean isCorner(List<Bit> read) {
    return read.stream().allMatch(bit -> bit.is(Sense.LABEL) || bit.is(Sense.FILLER));
  }

  private static Bit cutFrom(Bit before, Bit bit) {
    boolean unit = bit.is(Sense.BRACKET) || bit.is(Sense.PERCENT);
    boolean gap = !unit && (bit.line().gapBefore(bit.from()) || before.is(Sense.BRACKET));
    Bit.Cut sense = bit.beginsBehind(before) ? Bit.Cut.SENSE : Bit.Cut.NONE;
    return bit.withCut(gap ? Bit.Cut.GAP : sense);
  }

  /** The longest word at the place: of the table of heads, a time, a division or a bracket. */
  private static Optional<Phrases.Hit<Part>> word(Cell cell, int at) {
    Line line = cell.line();
    Optional<Phrases.Hit<Part>> word =
        Part.at(line.chars(), at).filter(hit -> hit.span().end() <= cell.to());
    int end = word.map(hit -> hit.span().end()).orElse(at);
    if (line.time(at) >= 0) {
      int timeEnd = Math.min(cell.to(), line.timeEnd(at));
      return timeEnd > end ? hit(at, timeEnd, Part.TIME) : word;
    }
    if (line.chars().charAt(at) == '（') {
      int bracketEnd = Brackets.end(line.chars(), at, cell.to());
      return bracketEnd > end ? hit(at, bracketEnd, Part.BRACKET) : word;
    }
    Optional<PlaceName> place =
        line.placeAt(at).filter(name -> at + name.span().end() <= cell.to());
    return place.isPresent() && at + place.get().span().end() >= end
        ? hit(at, at + place.get().span().end(), Part.place(place.get().region().code()))
        : word;
  }

  private static Optional<Phrases.Hit<Part>> hit(int from, int to, Part part) {
    return Optional.of(new Phrases.Hit<>(new Span(from, to), part));
  }
}
