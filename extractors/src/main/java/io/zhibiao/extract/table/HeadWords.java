package io.zhibiao.extract.table;

import io.zhibiao.extract.lexicon.Phrases;
import io.zhibiao.extract.place.PlaceName;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the words of a head, of a row's name or of a title in one cell. */
final class HeadWords {

  /** More words than any head has. */
  static final int MOST = 60;

  /** No column has a longer name that the table of heads does not know. */
  static final int LONGEST_OWN = 14;

  /** These end no name, also where no gap parts them from it. */
  private static final Set<String> ABSOLUTE = Set.of("绝对数", "绝对值", "绝对量");

  /** Anything has one, a post as well as a product. */
  private static final String NAME = "名称";

  private static final int LONGEST_NAME = 30;

  /** Marks a part of what stands before it. */
  private static final char AMONG = '#';

  /** The meaning of 比, which may as well end a name. */
  private static final String ANY_BASE = "other";

  private HeadWords() {}

  /** What a head may have where the table of heads knows no word. */
  enum Unknown {
    NOTHING,
    /** A word that at least has a unit or needs none: {@code 常住人口（万人）}, {@code 确诊病例}. */
    WITH_UNIT,
    ANYTHING
  }

  /** Adds the words from the place on; the place behind the last one. */
  static int read(Cell cell, int from, List<Bit> read) {
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

  /**
   * Reads on where a word is none of the table of heads but stands between gaps; the place where
   * even that ends.
   *
   * @param first what the first of the words may be
   */
  static int readOn(Cell cell, int stop, List<Bit> read, Unknown first) {
    int at = stop;
    while (at < cell.to() && read.size() < MOST) {
      int start = at;
      int least = Math.max(cell.from(), at - LONGEST_OWN - 1);
      while (start > least && !cell.line().gapBefore(start)) {
        start--;
      }
      int from = start;
      read.removeIf(bit -> bit.from() >= from);
      Cell own = new Cell(cell.line(), start, gapBehind(cell, start), Cell.Kind.TEXT);
      if (!mayBeOwn(own)) {
        return stop;
      }
      List<Bit> words = own(own, read.isEmpty() ? Bit.Cut.CELL : Bit.Cut.GAP);
      if (read.isEmpty() && !mayBegin(words, first)) {
        return stop;
      }
      read.addAll(words);
      at = read(cell, own.to(), read);
    }
    return at;
  }

  private static boolean mayBegin(List<Bit> words, Unknown first) {
    Bit last = words.get(words.size() - 1);
    return switch (first) {
      case NOTHING -> false;
      case WITH_UNIT ->
          last.is(Sense.BRACKET)
              ? Brackets.unit(last.text()).isPresent()
              : Part.counts(last.text());
      case ANYTHING -> true;
    };
  }

  /** What stands in a bracket, as the name of a column of its own. */
  static Bit opened(Bit bracket) {
    return new Bit(Part.OWN, bracket.line(), bracket.from() + 1, bracket.to() - 1, Bit.Cut.CELL);
  }

  /** The next gap, or a place that is farther than a name is long. */
  private static int gapBehind(Cell cell, int start) {
    int end = start + 1;
    int most = Math.min(cell.to(), start + LONGEST_OWN + 1);
    while (end < most && !cell.line().gapBefore(end)) {
      end++;
    }
    return end;
  }

  private static boolean mayBeOwn(Cell cell) {
    return cell.to() - cell.from() <= LONGEST_OWN && cell.text().indexOf('：') < 0;
  }

  /** Whether the cell heads names, and no more. */
  static boolean isLabel(Cell cell) {
    List<Bit> words = new ArrayList<>();
    return read(cell, cell.from(), words) == cell.to()
        && words.stream().allMatch(bit -> bit.is(Sense.LABEL));
  }

  /** Whether a word in it heads names of what is measured: {@code 选定行业主类}, not {@code 岗位}. */
  static boolean holdsLabel(Cell cell) {
    return IntStream.range(cell.from(), cell.to())
        .mapToObj(at -> Part.at(cell.line().chars(), at))
        .flatMap(Optional::stream)
        .filter(hit -> !cell.line().chars().startsWith(NAME, hit.span().start()))
        .map(Phrases.Hit::meaning)
        .anyMatch(part -> part.is(Sense.LABEL) && part.meaning().isEmpty());
  }

  /** The words above a column of values; what would head names or units is its own there. */
  static List<Bit> column(Cell cell) {
    List<Bit> words = name(cell);
    boolean other = words.stream().anyMatch(bit -> bit.is(Sense.LABEL) || bit.is(Sense.UNIT));
    return other ? List.of(own(cell, cell.from(), cell.to(), Bit.Cut.CELL)) : words;
  }

  /** The words of a row's name or of a title. */
  static List<Bit> name(Cell cell) {
    if (cell.to() - cell.from() > LONGEST_NAME) {
      return List.of(own(cell, cell.from(), cell.to(), Bit.Cut.CELL));
    }
    List<Bit> read = new ArrayList<>();
    return read(cell, cell.from(), read) == cell.to() ? read : own(cell, Bit.Cut.CELL);
  }

  /**
   * The words of a name that no table knows but for a time before it and the words behind it:
   * {@code 年末常住人口}, {@code 城镇化率（%）}, {@code 占总产值比重}.
   */
  private static List<Bit> own(Cell cell, Bit.Cut cut) {
    List<Bit> words = new ArrayList<>(lead(cell, cut));
    int from = words.isEmpty() ? cell.from() : words.get(0).to();
    List<Bit> tail = tail(cell, from);
    int to = tail.isEmpty() ? cell.to() : tail.get(0).from();
    words.add(own(cell, from, to, words.isEmpty() ? cut : Bit.Cut.NONE));
    words.addAll(tail);
    return words;
  }

  private static Bit own(Cell cell, int start, int to, Bit.Cut cut) {
    int from = start + 1 < to && cell.line().chars().charAt(start) == AMONG ? start + 1 : start;
    return new Bit(Part.OWN, cell.line(), from, to, cut);
  }

  /** The time that it begins with, or a word that points at one: {@code 上季失业率}. */
  private static List<Bit> lead(Cell cell, Bit.Cut cut) {
    Line line = cell.line();
    int from = cell.from();
    Optional<Phrases.Hit<Part>> pointing =
        Part.at(line.chars(), from).filter(hit -> hit.meaning().pointsAtTime());
    Optional<Phrases.Hit<Part>> time =
        line.time(from) < 0 ? Optional.empty() : hit(from, line.timeEnd(from), Part.TIME);
    return pointing
        .or(() -> time)
        .filter(hit -> hit.span().end() < cell.to())
        .map(hit -> new Bit(hit.meaning(), line, from, hit.span().end(), cut))
        .stream()
        .toList();
  }

  /** The words at the end that say how the name is told. */
  private static List<Bit> tail(Cell cell, int from) {
    int start = from + 1;
    while (start < cell.to()) {
      List<Bit> read = new ArrayList<>();
      boolean toEnd = read(cell, start, read) == cell.to();
      if (toEnd && saysKind(read)) {
        read.set(0, read.get(0).withCut(Bit.Cut.NONE));
        return read;
      }
      start = toEnd ? read.get(0).to() : start + 1;
    }
    return List.of();
  }

  /** {@code 比上年增长}, {@code 比2015年±%}; not the end of {@code 性别比}. */
  private static boolean saysKind(List<Bit> words) {
    Bit first = words.get(0);
    return switch (first.part().sense()) {
      case RISE, FALL, SHARE, BRACKET, PERCENT -> true;
      case BASE ->
          !first.part().meaning().equals(ANY_BASE)
              || words.stream().skip(1).anyMatch(bit -> !bit.is(Sense.BRACKET));
      case PLAIN -> first.line().gapBefore(first.from()) || ABSOLUTE.contains(first.text());
      default -> false;
    };
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
    if (at > cell.from() && Brackets.unitEnd(line.chars(), at, cell.to()) > at) {
      return hit(at, cell.to(), Part.BRACKET);
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
