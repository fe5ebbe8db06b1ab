package io.zhibiao.extract.table;

import io.zhibiao.extract.period.TimedPassage;
import io.zhibiao.extract.rule.Mention;
import io.zhibiao.extract.rule.Passage;
import io.zhibiao.extract.table.Part.Sense;
import io.zhibiao.extract.text.SourceText;
import io.zhibiao.extract.text.Span;
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
   */
  public static Tables in(List<TimedPassage> article, SourceText source, String home) {
    Tables tables = new Tables(article, home);
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      lines.add(new Line(p, article.get(p), source, home));
    }
    new TableFinder(lines).find().forEach(tables::add);
    return tables;
  }

  private void add(FlatTable table) {
    List<Column> columns = table.head().columns(TableFinder.values(table)).orElseThrow();
    for (TableFigure figure : new TableReader(table, columns, home).read()) {
      figures
          .computeIfAbsent(figure.passage(), p -> new HashMap<>())
          .put(figure.mention().span(), figure);
    }
    table.title().unitAt().forEach(this::take);
    for (Bit bit : table.head().bits()) {
      if (bit.is(Sense.BRACKET) || bit.is(Sense.PERCENT)) {
        take(new Cell(bit.line(), bit.from(), bit.to(), Cell.Kind.TEXT));
      }
    }
    for (Row row : table.rows()) {
      row.values().forEach(this::take);
      RowName.of(row.texts(), table.head().hasUnits())
          .flatMap(RowName::unitAt)
          .ifPresent(this::take);
    }
  }

  private void take(Cell cell) {
    taken.computeIfAbsent(cell.line().passage(), p -> new ArrayList<>()).add(cell.inView());
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
    if (taken.isEmpty()) {
      return article;
    }
    List<TimedPassage> passages = new ArrayList<>();
    for (int p = 0; p < article.size(); p++) {
      passages.add(taken.containsKey(p) ? passage(p, cells) : article.get(p));
    }
    return passages;
  }

  private TimedPassage passage(int index, boolean cells) {
    TimedPassage timed = article.get(index);
    Passage passage = timed.passage();
    List<Mention> mentions = new ArrayList<>(free(passage, taken.getOrDefault(index, List.of())));
    if (cells) {
      figures.getOrDefault(index, Map.of()).values().stream()
          .map(TableFigure::mention)
          .forEach(mentions::add);
      mentions.sort(Comparator.comparing(Mention::span));
    }
    return new TimedPassage(
        new Passage(passage.role(), passage.view(), passage.sentences(), mentions), timed.times());
  }

  /** The mentions that overlap nothing taken; both are walked through in order. */
  private static List<Mention> free(Passage passage, List<Span> taken) {
    List<Span> sorted = taken.stream().sorted().toList();
    List<Mention> free = new ArrayList<>();
    int at = 0;
    for (Mention mention : passage.mentions()) {
      while (at < sorted.size() && sorted.get(at).end() <= mention.span().start()) {
        at++;
      }
      if (at == sorted.size() || !sorted.get(at).overlaps(mention.span())) {
        free.add(mention);
      }
    }
    return free;
  }
}
