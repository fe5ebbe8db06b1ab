package io.zhibiao.pipeline.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what is other became right or wrong, by the figures of people.
 *
 * @param figures by the row of either run that tells their value
 * @param sources the texts that they were found in
 */
record Verdicts(Map<Cells, Cells> figures, Set<String> sources) {

  /** Nobody has found the figures. */
  static final Verdicts NONE = new Verdicts(Map.of(), Set.of());

  private static final String ENDING = ".gold.csv";

  private enum Verdict {
    RIGHT("\t+"),
    WRONG("\t-"),
    /** Right before and after, or wrong both times. */
    SAME("");

    private final String mark;

    Verdict(String mark) {
      this.mark = mark;
    }
  }

  /** By the files {@code NAME.gold.csv} of a folder, each for the source {@code NAME.txt}. */
  static Verdicts of(Path folder, List<Cells> before, List<Cells> after) {
    Map<Cells, Cells> figures = new HashMap<>();
    Set<String> sources = new HashSet<>();
    for (Path file : files(folder)) {
      List<Cells> gold = Cells.read(file);
      String name = String.valueOf(file.getFileName()).replace(ENDING, "");
      for (List<Cells> rows : List.of(before, after)) {
        List<Cells> ofSource = rows.stream().filter(row -> isOf(name, row)).toList();
        ofSource.forEach(row -> sources.add(row.get("source")));
        GoldPage.of(ofSource, gold).byFigure().forEach((figure, row) -> figures.put(row, figure));
      }
    }
    return new Verdicts(Map.copyOf(figures), Set.copyOf(sources));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOf(String name, Cells row) {
    String source = row.get("source");
    String file = source.substring(source.lastIndexOf('/') + 1);
    return file.equals(name) || file.equals(name + ".txt");
  }

  /** How many of the changes a person's figures call right and wrong. */
  String of(List<Change> changes) {
    long right = changes.stream().filter(change -> verdict(change) == Verdict.RIGHT).count();
    long wrong = changes.stream().filter(change -> verdict(change) == Verdict.WRONG).count();
    return counts(right, wrong);
  }

  /** A row that is gone was wrong unless it told a person's figure. */
  String ofGone(List<Cells> rows) {
    return counts(untold(rows), told(rows));
  }

  /** Likewise one that has come. */
  String ofCome(List<Cells> rows) {
    return counts(told(rows), untold(rows));
  }

  private long told(List<Cells> rows) {
    return rows.stream().filter(figures::containsKey).count();
  }

  private long untold(List<Cells> rows) {
    return rows.stream()
        .filter(row -> sources.contains(row.get("source")) && !figures.containsKey(row))
        .count();
  }

  private String counts(long right, long wrong) {
    return sources.isEmpty() ? "" : "\tright %d, wrong %d".formatted(right, wrong);
  }

  /** What a line says behind a change. */
  String mark(Change change) {
    return verdict(change).mark;
  }

  private Verdict verdict(Change change) {
    boolean was = isRight(change.column(), change.before());
    boolean is = isRight(change.column(), change.after());
    if (was == is) {
      return Verdict.SAME;
    }
    return is ? Verdict.RIGHT : Verdict.WRONG;
  }

  /** Cells that decide whether a row tells a figure are right where it does. */
  private boolean isRight(String column, Cells row) {
    Optional<Cells> figure = Optional.ofNullable(figures.get(row));
    Optional<Judged> judged =
        Arrays.stream(Judged.values()).filter(one -> one.isTold(column)).findFirst();
    return figure.map(gold -> judged.map(one -> one.isRight(row, gold)).orElse(true)).orElse(false);
  }
}
