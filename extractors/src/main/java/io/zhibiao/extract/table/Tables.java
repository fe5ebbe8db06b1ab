package io.zhibiao.extract.table;

import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.rule.Faults;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.text.Borders;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
import io.zhibiao.extract.value.FigureType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of an article: which of its figures stand in cells, and what those are about. */
public final class Tables {

  private final List<TimedPassage> article;
  private final String home;

  /** By passage: stretches of the view that belong to tables and hold no figure of prose. */
  private final Map<Integer, List<Span>> taken = new HashMap<>();

  /** By passage: names of rows, in which a number is none of its own but may tell a time. */
  private final Map<Integer, List<Span>> names = new HashMap<>();

  /** By passage, then by place. */
  private final Map<Integer, Map<Span, TableFigure>> figures = new HashMap<>();

  private Tables(List<TimedPassage> article, String home) {
    this.article = article;
    this.home = home;
  }

  /**
   * Finds the tables among the passages of an article.
   *
   * @param home GB/T 2260 code of the publication's home; empty where unknown
   * @param faults keeps what is thrown on the way
   */
  public static Tables in(
      List<TimedPassage> article, SourceText source, String home, Faults faults) {
    Tables tables = new Tables(article, home);
    List<Borders> borders =
        Borders.of(article.stream().map(timed -> timed.passage().view()).toList(), source);
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      lines.add(new Line(p, article.get(p), borders.get(p), source, home));
    }
    return faults.guard(() -> tables.read(lines), () -> new Tables(article, home));
  }

  private Tables read(List<Line> lines) {
    lines.forEach(this::takeUnit);
    new TableFinder(lines).find().forEach(this::add);
    return this;
  }

  private void add(FlatTable table) {
    for (TableFigure figure : new TableReader(table, home).read()) {
      figures
          .computeIfAbsent(figure.passage(), p -> new HashMap<>())
          .put(figure.mention().span(), figure);
    }
    table.title().unitAt().forEach(cell -> take(cell, taken));
    for (Bit bit : table.head().bits()) {
      boolean unit = bit.is(Sense.BRACKET) && Brackets.unit(bit.text()).isPresent();
      if (unit || bit.is(Sense.PERCENT)) {
        take(new Cell(bit.line(), bit.from(), bit.to(), Cell.Kind.TEXT), taken);
      }
    }
    for (Row row : table.rows()) {
      row.printed().forEach(cell -> take(cell, taken));
      Optional<RowName> name = RowName.of(row.texts(), table.head().hasUnits());
      name.ifPresent(n -> n.cells().forEach(cell -> take(cell, names)));
      name.flatMap(RowName::unitAt).ifPresent(cell -> take(cell, taken));
    }
  }

  /** {@code 单位：亿元} counts nothing, even where no table is read below it. */
  private void takeUnit(Line line) {
    String chars = line.chars();
    if (UnitLine.names(chars)) {
      UnitLine.read(chars, 0, chars.length())
          .ifPresent(told -> take(new Cell(line, told.start(), told.end(), Cell.Kind.TEXT), taken));
    }
  }

  private static void take(Cell cell, Map<Integer, List<Span>> spans) {
    spans.computeIfAbsent(cell.line().passage(), p -> new ArrayList<>()).add(cell.inView());
  }

  /** The figure of a cell; empty where the mention is one of prose. */
  public Optional<TableFigure> at(int passage, Mention mention) {
    return Optional.ofNullable(figures.getOrDefault(passage, Map.of()).get(mention.span()));
  }

  /** The passages without what stands in cells. */
  public List<TimedPassage> prose() {
    return passages(false);
  }

  /** The passages with the figures of cells among their mentions. */
  public List<TimedPassage> all() {
    return passages(true);
  }

  private List<TimedPassage> passages(boolean cells) {
    if (taken.isEmpty() && names.isEmpty()) {
      return article;
    }
    List<TimedPassage> passages = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      boolean held = taken.containsKey(p) || names.containsKey(p);
      passages.add(held ? passage(p, cells) : article.get(p));
    }
    return passages;
  }

  private TimedPassage passage(int index, boolean cells) {
    TimedPassage timed = article.get(index);
    Passage passage = timed.passage();
    List<Mention> free = free(passage.mentions(), taken.getOrDefault(index, List.of()), false);
    List<Mention> mentions = free(free, names.getOrDefault(index, List.of()), true);
    if (cells) {
      figures.getOrDefault(index, Map.of()).values().stream()
          .map(TableFigure::mention)
          .forEach(mentions::add);
      mentions.sort(Comparator.comparing(Mention::span));
    }
    return new TimedPassage(passage.with(mentions), timed.times());
  }

  /**
   * The mentions that overlap no stretch; both are walked through in order.
   *
   * @param times whether times are free even there
   */
  private static List<Mention> free(List<Mention> mentions, List<Span> stretches, boolean times) {
    List<Span> sorted = stretches.stream().sorted().toList();
    List<Mention> free = new ArrayList<>();
    int at = 0;
    for (Mention mention : mentions) {
      while (at < sorted.size() && sorted.get(at).end() <= mention.span().start()) {
        at++;
      }
      boolean inside = at < sorted.size() && sorted.get(at).overlaps(mention.span());
      if (!inside || (times && mention.figure().type() == FigureType.DATE)) {
        free.add(mention);
      }
    }
    return free;
  }
}
