package io.zhibiao.extract.table;

import io.zhibiao.extract.quantity.Measure;
import io.zhibiao.extract.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a line into cells: a number that stands apart behind it is one, and what stands between
 * numbers. {@code 存款余额2291.6 34.8 贷款} is a text, two numbers and a text; {@code 3月末} and {@code
 * 500强企业} are texts.
 */
final class Cells {

  /** A longer number is none of a table. */
  private static final int LONGEST_NUMBER = 16;

  private static final int LONGEST_UNIT = 8;
  private static final String SENTENCE_ENDS = "。！？";
  private static final String SIGNS = "+-−－";

  private final Line line;
  private final String chars;
  private final List<Cell> cells = new ArrayList<>();
  private int textStart;

  private Cells(Line line) {
    this.line = line;
    this.chars = line.chars();
  }

  static List<Cell> of(Line line) {
    return of(line, false);
  }

  /**
   * The cells of a line.
   *
   * @param inColumn whether numbers stand alone in lines beside it, so that it holds one as well
   */
  static List<Cell> of(Line line, boolean inColumn) {
    Cells cells = new Cells(line);
    if (inColumn && isGroups(line)) {
      return List.of(new Cell(line, 0, line.chars().length(), Cell.Kind.NUMBER));
    }
    if (line.isProse()) {
      return List.of(new Cell(line, 0, line.chars().length(), Cell.Kind.PROSE));
    }
    if (line.isBordered()) {
      cells.cutAtBorders();
    } else {
      cells.cut();
    }
    return cells.cells;
  }

  /** {@code 1 086.4}: thousands that blanks set apart, or perhaps two numbers. */
  private static boolean isGroups(Line line) {
    int end = line.chars().length();
    return end > 0 && Groups.end(line, 0, end) == end;
  }

  /** Whether the line is one number, or may be, or says that there is none. */
  static boolean isValue(Line line) {
    int end = line.chars().length();
    Cells cells = new Cells(line);
    return isGroups(line) || (end > 0 && (cells.numberEnd(0) == end || cells.isNothing(0, end)));
  }

  /** What stands between each two borders; a blank is a cell as well. */
  static List<Cell> bordered(Line line) {
    Cells cells = new Cells(line);
    List<Integer> starts = line.cellStarts();
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : line.chars().length();
      cells.cells.add(from < to ? cells.whole(from, to) : cells.blank(from));
    }
    return cells.cells;
  }

  private Cell whole(int start, int stop) {
    Cell.Kind kind = kind(start, stop);
    if (kind != Cell.Kind.NUMBER) {
      return new Cell(line, start, stop, kind);
    }
    int from = Wrapping.from(chars, start);
    int grouped = Groups.end(line, from, Wrapping.to(chars, stop));
    return new Cell(line, from, Math.max(grouped, numberEnd(from)), kind);
  }

  private Cell blank(int at) {
    return new Cell(line, at, at, Cell.Kind.NOTHING);
  }

  /** What stands between two borders is a cell; a blank one is, behind the row's name. */
  private void cutAtBorders() {
    List<Integer> starts = line.cellStarts();
    boolean numbers = false;
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : chars.length();
      Optional<Cell.Kind> kind = from < to ? Optional.of(kind(from, to)) : Optional.empty();
      from = k == 0 ? behindTitle(from, to) : from;
      if (kind.isPresent() || !cells.isEmpty()) {
        add(from, to, kind.orElse(Cell.Kind.NOTHING));
      }
      numbers |= kind.filter(Cell.Kind.NUMBER::equals).isPresent();
    }
    if (!numbers) {
      cells.removeIf(Cell::isBlank);
    }
  }

  /** The first cell of a table that ran into one line holds its title and the first word below. */
  private int behindTitle(int from, int to) {
    int last = to - 1;
    while (last > from && !line.gapBefore(last)) {
      last--;
    }
    if (last == from || !HeadWords.isLabel(new Cell(line, last, to, Cell.Kind.TEXT))) {
      return from;
    }
    cells.add(new Cell(line, from, last, Cell.Kind.TEXT));
    return last;
  }

  private void add(int start, int stop, Cell.Kind kind) {
    boolean number = kind == Cell.Kind.NUMBER;
    int from = number ? Wrapping.from(chars, start) : start;
    int to = number ? Wrapping.to(chars, stop) : stop;
    int end = number ? Math.max(Groups.end(line, from, to), numberEnd(from)) : to;
    cells.add(new Cell(line, from, end, kind));
    addBracket(end < to ? end : chars.length());
  }

  private Cell.Kind kind(int start, int stop) {
    int from = Math.min(Wrapping.from(chars, start), stop - 1);
    int to = Wrapping.to(chars, stop);
    int end = numberEnd(from);
    if (end > from && (end == to || bracketEnd(end) == to || Groups.end(line, from, to) == to)) {
      return Cell.Kind.NUMBER;
    }
    boolean prose = SENTENCE_ENDS.indexOf(chars.charAt(stop - 1)) >= 0;
    return isNothing(start, stop) ? Cell.Kind.NOTHING : prose ? Cell.Kind.PROSE : Cell.Kind.TEXT;
  }

  private void cut() {
    int at = 0;
    while (at < chars.length()) {
      int end = numberEnd(at);
      if (end > at) {
        addText(Wrapping.opensBefore(chars, at) ? at - 1 : at);
        cells.add(new Cell(line, at, end, Cell.Kind.NUMBER));
        at = Wrapping.closesAt(chars, end) ? end + 1 : addBracket(end);
        textStart = at;
      } else {
        at = behindDigits(at);
      }
    }
    addText(chars.length());
  }

  /** {@code 16575 (4%)} are two numbers of one cell; the place behind them. */
  private int addBracket(int at) {
    int close = bracketEnd(at);
    if (close > at) {
      cells.add(new Cell(line, at + 1, close - 1, Cell.Kind.NUMBER));
    }
    return close;
  }

  /** The place behind a bracket that holds a number only; the place itself where none does. */
  private int bracketEnd(int at) {
    int close = at < chars.length() ? Brackets.end(chars, at, chars.length()) : at;
    boolean number = close > at + 2 && Numbers.isNumber(chars.substring(at + 1, close - 1));
    return number && line.gapBefore(close) ? close : at;
  }

  private int behindDigits(int at) {
    int end = at + 1;
    boolean digits = Characters.isDigit(chars.charAt(at));
    while (digits && end < chars.length() && Characters.isDigit(chars.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Adds the text before the place; what begins or ends it with no value is cut off. */
  private void addText(int to) {
    while (textStart < to && isNothing(textStart, gapBehind(textStart, to))) {
      addNothing(textStart, gapBehind(textStart, to));
      textStart = gapBehind(textStart, to);
    }
    int end = to;
    while (textStart < end && isNothing(gapBefore(end), end)) {
      end = gapBefore(end);
    }
    if (textStart < end) {
      cells.add(new Cell(line, textStart, end, Cell.Kind.TEXT));
    }
    while (end < to) {
      addNothing(end, gapBehind(end, to));
      end = gapBehind(end, to);
    }
    textStart = to;
  }

  private void addNothing(int from, int to) {
    cells.add(new Cell(line, from, to, Cell.Kind.NOTHING));
  }

  private boolean isNothing(int from, int to) {
    return Nothing.fills(chars, from, to);
  }

  private int gapBehind(int from, int to) {
    int gap = from + 1;
    while (gap < to && gap - from <= Nothing.LONGEST && !line.gapBefore(gap)) {
      gap++;
    }
    return gap;
  }

  private int gapBefore(int end) {
    int gap = end - 1;
    while (gap > textStart && end - gap <= Nothing.LONGEST && !line.gapBefore(gap)) {
      gap--;
    }
    return gap;
  }

  /** The place behind the number that begins here and stands apart; else the place itself. */
  private int numberEnd(int start) {
    int digits = SIGNS.indexOf(chars.charAt(start)) >= 0 ? start + 1 : start;
    boolean begins =
        digits < chars.length()
            && (digits == start || !line.gapBefore(digits))
            && Characters.isDigit(chars.charAt(digits))
            && line.time(start) < 0
            && line.time(digits) < 0
            && (line.gapBefore(start)
                || endsName(chars.charAt(start - 1))
                || Wrapping.opensBefore(chars, start));
    if (!begins) {
      return start;
    }
    int end = digits;
    while (end < chars.length()
        && isOfNumber(end)
        && (end == digits || !line.gapBefore(end))
        && end - start <= LONGEST_NUMBER) {
      end++;
    }
    end = withUnit(end, line.gapBefore(start));
    boolean closed = line.gapBefore(end) || bracketEnd(end) > end || Wrapping.closesAt(chars, end);
    boolean whole = closed && Numbers.isNumber(numberOf(start, end));
    return whole ? end : start;
  }

  private String numberOf(int start, int end) {
    return chars.substring(start, end);
  }

  private boolean isOfNumber(int at) {
    char c = chars.charAt(at);
    return Characters.isDigit(c) || ".，".indexOf(c) >= 0;
  }

  private static boolean endsName(char c) {
    return (Characters.isIdeograph(c) && c != '第') || "）”".indexOf(c) >= 0;
  }

  /** {@code 12.5%} and {@code 12.5亿元} are cells of their own, with a gap before and behind. */
  private int withUnit(int end, boolean apart) {
    int gap = end;
    while (gap < chars.length() && !line.gapBefore(gap) && gap - end <= LONGEST_UNIT) {
      gap++;
    }
    boolean unit = apart && gap > end && Measure.read(chars.substring(end, gap)).isPresent();
    return unit ? gap : end;
  }
}
