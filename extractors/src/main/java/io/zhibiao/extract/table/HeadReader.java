package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.Places;
import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.table.HeadWords.Unknown;
import io.zhibiao.extract.table.Part.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the head of a table cell by cell: {@code 指标 | 12月末 | 比年初增加额}, {@code 指标 | 全市 | 江州区}, or all
 * of it in one line. It ends where a word is none of a head, or where a cell has its number behind
 * it.
 */
final class HeadReader {

  /** No longer part of a name stands on the next line. */
  private static final int LONGEST_PART = 3;

  private final List<Cell> cells;

  HeadReader(List<Cell> cells) {
    this.cells = cells;
  }

  /**
   * A head that begins with the name of its first column: {@code 指标}, {@code 产品名称}; of names that
   * run together, the last. So a name repeated costs no reading at each of its places.
   */
  Optional<Head> labelled(int cell) {
    Cell text = cells.get(cell);
    int at = text.from();
    while (at < lastLabel(text)) {
      Optional<Phrases.Hit<Part>> hit = label(text, at);
      if (hit.isPresent() && label(text, hit.get().span().end()).isEmpty()) {
        Head head = read(cell, at, Unknown.NOTHING);
        if (head.hasColumns() || namesRowsByYears(head.bits(), head.cell() - 1)) {
          return Optional.of(head);
        }
      }
      at = hit.map(h -> h.span().end()).orElse(at + 1);
    }
    return Optional.empty();
  }

  /** Behind the last place where a label may begin: no other than the first between borders. */
  private static int lastLabel(Cell text) {
    return text.line().isBordered() ? text.from() + 1 : text.to();
  }

  /** A head whose first cell is blank: {@code 绝对数（亿元） | 比上年增长（%）}, {@code 全市 | 江州区}. */
  Optional<Head> unlabelled(int cell) {
    if (!cells.get(cell).fillsLine() || belongsToRow(cell, false)) {
      return Optional.empty();
    }
    Head head = read(cell, cells.get(cell).from(), Unknown.WITH_UNIT);
    boolean whole = head.cell() > cell;
    boolean labelFollows =
        whole && head.cell() < cells.size() && labelBegins(cells.get(head.cell()));
    return whole && !labelFollows && head.standsAlone() ? Optional.of(head) : Optional.empty();
  }

  /** {@code 指标名称}, {@code 序号 指标名称}. */
  private static boolean labelBegins(Cell cell) {
    int from =
        Part.at(cell.line().chars(), cell.from())
            .filter(hit -> hit.meaning().is(Sense.INDEX) && hit.span().end() < cell.to())
            .map(hit -> hit.span().end())
            .orElse(cell.from());
    return cell.is(Cell.Kind.TEXT)
        && label(cell, from)
            .filter(hit -> !cell.line().isBordered() || hit.span().end() == cell.to())
            .isPresent();
  }

  private static Optional<Phrases.Hit<Part>> label(Cell cell, int at) {
    return Part.at(cell.line().chars(), at)
        .filter(hit -> hit.meaning().is(Sense.LABEL) && hit.span().end() <= cell.to());
  }

  private Head read(int first, int from, Unknown unknown) {
    List<Bit> bits = new ArrayList<>();
    int rest = begin(first, from, unknown, bits);
    if (rest < cells.get(first).to()) {
      return new Head(bits, first, rest);
    }
    int cell = first + 1;
    int next = goOn(cell, bits);
    while (next > cell && bits.size() < HeadWords.MOST) {
      cell = next;
      next = goOn(cell, bits);
    }
    return new Head(bits, next, next < cells.size() ? cells.get(next).from() : 0);
  }

  /** Adds the words of the first cell; the place behind the last one. */
  private int begin(int cell, int from, Unknown unknown, List<Bit> bits) {
    Cell text = cells.get(cell);
    int end = HeadWords.read(text, from, bits);
    if (end == text.to()) {
      return isValue(cell + 1) && !yearsFollow(bits, cell) ? withoutName(bits, end) : end;
    }
    return isWhole(text) ? HeadWords.readOn(text, end, bits, unknown) : end;
  }

  /** Whether its text ends there, and does not go on in a number. */
  private static boolean isWhole(Cell cell) {
    return cell.to() == cell.line().chars().length() || cell.line().isBordered();
  }

  /** Adds the next cells of the head; the cell behind them, itself where the head has ended. */
  private int goOn(int cell, List<Bit> bits) {
    int years = BareYears.runEnd(cells, cell);
    if (years > cell) {
      cells.subList(cell, years).forEach(year -> bits.add(year(year)));
      return years;
    }
    boolean ends =
        cell >= cells.size()
            || !cells.get(cell).is(Cell.Kind.TEXT)
            || (belongsToRow(cell, hasUnits(bits)) && !namesRowsByYears(bits, cell))
            || labelBegins(cells.get(cell));
    if (ends) {
      return cell;
    }
    Optional<Bit> broken = brokenPlace(cell);
    if (broken.isPresent()) {
      bits.add(broken.get());
      return cell + 2;
    }
    Cell text = cells.get(cell);
    List<Bit> read = new ArrayList<>();
    int end = HeadWords.read(text, text.from(), read);
    if (end < text.to() && isWhole(text)) {
      end = HeadWords.readOn(text, end, read, Unknown.ANYTHING);
    }
    if (end < text.to()) {
      return cell;
    }
    bits.addAll(joined(bits, text.from() == 0 ? apart(read) : read));
    return cell + 1;
  }

  /** A division's name that a line break cut: {@code 右江 | 区}. */
  private Optional<Bit> brokenPlace(int cell) {
    Cell first = cells.get(cell);
    boolean follows = cell + 1 < cells.size() && cells.get(cell + 1).is(Cell.Kind.TEXT);
    String rest = follows && first.fillsLine() ? cells.get(cell + 1).text() : "";
    String name = first.text() + rest;
    return rest.isEmpty() || rest.length() > LONGEST_PART || name.length() > HeadWords.LONGEST_OWN
        ? Optional.empty()
        : Places.atHeadOf(name, first.line().home())
            .filter(place -> place.span().length() == name.length())
            .map(place -> Part.place(place.region().code()))
            .map(part -> new Bit(part, first.line(), first.from(), first.to(), Bit.Cut.CELL));
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

  /** The words of a cell that may have an empty line before it. */
  private static List<Bit> apart(List<Bit> read) {
    Bit first = read.get(0);
    if (!first.line().isBelowEmptyLine()) {
      return read;
    }
    List<Bit> apart = new ArrayList<>(read);
    apart.set(0, first.withCut(Bit.Cut.APART));
    return apart;
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

  /** {@code 年份 | 建筑业 | 1990}: the number behind the cell is the name of the first row. */
  private boolean namesRowsByYears(List<Bit> bits, int cell) {
    boolean years =
        bits.stream().anyMatch(bit -> bit.is(Sense.LABEL) && bit.part().meaning().equals("time"));
    return years && isValue(cell + 1) && BareYears.read(cells.get(cell + 1)) > 0;
  }

  /** {@code 指标 | 2018 | 2019}, {@code 计量单位 | 2018 | 2019}. */
  private boolean yearsFollow(int cell) {
    List<Bit> read = new ArrayList<>();
    Cell text = cells.get(cell);
    return HeadWords.read(text, text.from(), read) == text.to() && yearsFollow(read, cell);
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
    return cell < cells.size() && cells.get(cell).isValue() && !Serial.isAt(cells, cell);
  }

  private boolean isUnit(int cell) {
    return Measure.read(cells.get(cell).text()).isPresent();
  }

  private static boolean hasUnits(List<Bit> bits) {
    return bits.stream().anyMatch(bit -> bit.is(Sense.UNIT));
  }
}
