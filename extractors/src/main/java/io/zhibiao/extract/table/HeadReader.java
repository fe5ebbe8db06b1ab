package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
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

  private final List<Cell> cells;

  HeadReader(List<Cell> cells) {
    this.cells = cells;
  }

  /** A head that begins with the name of its first column: {@code 指标}, {@code 产品名称}. */
  Optional<Head> labelled(int cell) {
    Cell text = cells.get(cell);
    int at = text.from();
    while (at < text.to()) {
      Optional<Phrases.Hit<Part>> hit = word(text, at).filter(h -> h.meaning().is(Sense.LABEL));
      if (hit.isPresent()) {
        Head head = read(cell, at);
        if (head.hasColumns()) {
          return Optional.of(head);
        }
      }
      at = hit.map(h -> h.span().end()).orElse(at + 1);
    }
    return Optional.empty();
  }

  /** A head whose first cell is blank: {@code 绝对数（亿元） | 比上年增长（%）}. */
  Optional<Head> unlabelled(int cell) {
    if (!cells.get(cell).fillsLine() || belongsToRow(cell, false)) {
      return Optional.empty();
    }
    Head head = read(cell, cells.get(cell).from());
    boolean whole = head.cell() > cell;
    boolean labelFollows =
        whole && head.cell() < cells.size() && labelBegins(cells.get(head.cell()));
    return whole && !labelFollows && head.hasColumns() ? Optional.of(head) : Optional.empty();
  }

  private static boolean labelBegins(Cell cell) {
    return cell.is(Cell.Kind.TEXT)
        && word(cell, cell.from()).filter(h -> h.meaning().is(Sense.LABEL)).isPresent();
  }

  private Head read(int first, int from) {
    List<Bit> bits = new ArrayList<>();
    int cell = first;
    while (cell < cells.size() && cells.get(cell).is(Cell.Kind.TEXT) && bits.size() < MOST) {
      Cell text = cells.get(cell);
      boolean entered = cell > first;
      if (entered && (belongsToRow(cell, hasUnits(bits)) || labelBegins(text))) {
        break;
      }
      List<Bit> read = new ArrayList<>();
      int end = words(text, entered ? text.from() : from, read);
      if (!entered && end == text.to() && isValue(cell + 1)) {
        end = withoutName(read, end);
      }
      if (end == text.to()) {
        bits.addAll(joined(bits, read));
      } else if (!entered) {
        return new Head(read, cell, end);
      } else if (mayBeOwn(text)) {
        bits.addAll(own(text));
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

  /** A name, or a name and its unit, with a number behind. */
  private boolean belongsToRow(int cell, boolean units) {
    return isValue(cell + 1) || (units && isValue(cell + 2) && isUnit(cell + 1));
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

  private static boolean mayBeOwn(Cell cell) {
    return cell.fillsLine()
        && cell.to() - cell.from() <= LONGEST_OWN
        && cell.text().indexOf('：') < 0;
  }

  /** A cell whose end may be words of a head: {@code 城镇化率（%）}, {@code 占总产值比重}. */
  private static List<Bit> own(Cell cell) {
    for (int start = cell.from() + 1; start < cell.to(); start++) {
      List<Bit> read = new ArrayList<>();
      if (words(cell, start, read) == cell.to() && saysKind(read.get(0))) {
        read.set(0, read.get(0).withCut(Bit.Cut.NONE));
        read.add(0, new Bit(Part.OWN, cell.line(), cell.from(), start, Bit.Cut.CELL));
        return read;
      }
    }
    return List.of(new Bit(Part.OWN, cell.line(), cell.from(), cell.to(), Bit.Cut.CELL));
  }

  private static boolean saysKind(Bit bit) {
    return switch (bit.part().sense()) {
      case RISE, FALL, BASE, SHARE, BRACKET, PERCENT -> true;
      default -> false;
    };
  }

  /** Adds the words from the place on; the place behind the last one. */
  private static int words(Cell cell, int from, List<Bit> read) {
    int at = from;
    while (at < cell.to() && read.size() < MOST) {
      Optional<Phrases.Hit<Part>> hit = word(cell, at);
      boolean label = hit.filter(h -> h.meaning().is(Sense.LABEL)).isPresent();
      if (hit.isEmpty() || (label && !read.isEmpty())) {
        break;
      }
      int end = hit.get().span().end();
      Bit bit = new Bit(hit.get().meaning(), cell.line(), at, end, Bit.Cut.CELL);
      read.add(read.isEmpty() ? bit : cutFrom(read.get(read.size() - 1), bit));
      at = end;
    }
    return at;
  }

  private static Bit cutFrom(Bit before, Bit bit) {
    boolean unit = bit.is(Sense.BRACKET) || bit.is(Sense.PERCENT);
    boolean gap = !unit && (bit.line().gapBefore(bit.from()) || before.is(Sense.BRACKET));
    Bit.Cut sense = bit.beginsBehind(before) ? Bit.Cut.SENSE : Bit.Cut.NONE;
    return bit.withCut(gap ? Bit.Cut.GAP : sense);
  }

  /** The longest word at the place: of the table of heads, a time, or a bracket. */
  private static Optional<Phrases.Hit<Part>> word(Cell cell, int at) {
    Line line = cell.line();
    Optional<Phrases.Hit<Part>> word =
        Part.at(line.chars(), at).filter(hit -> hit.span().end() <= cell.to());
    int end = at;
    Part part = Part.TIME;
    if (line.time(at) >= 0) {
      end = Math.min(cell.to(), line.timeEnd(at));
    } else if (line.chars().charAt(at) == '（') {
      end = Brackets.end(line.chars(), at, cell.to());
      part = Part.BRACKET;
    }
    boolean longer = end > word.map(hit -> hit.span().end()).orElse(at);
    return longer ? Optional.of(new Phrases.Hit<>(new Span(at, end), part)) : word;
  }
}
