package io.zhibiao.pipeline.gold;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a text beside the figures that a person found in it.
 *
 * @param byFigure the row that tells a figure's value at its place, nearest to it; a figure without
 *     one is not among them
 */
record GoldPage(List<Cells> rows, List<Cells> figures, Map<Cells, Cells> byFigure) {

  static GoldPage of(List<Cells> rows, List<Cells> figures) {
    Map<Cells, Cells> byFigure = new LinkedHashMap<>();
    Set<Cells> taken = new HashSet<>();
    for (Cells figure : figures) {
      Optional<Cells> nearest =
          rows.stream()
              .filter(row -> row.overlaps(figure) && !taken.contains(row))
              .filter(row -> Judged.isSameValue(row, figure))
              .min(Comparator.comparingInt(figure::distance));
      nearest.ifPresent(
          row -> {
            taken.add(row);
            byFigure.put(figure, row);
          });
    }
    return new GoldPage(rows, figures, byFigure);
  }

  /** How many of the figures have a row at exactly their place. */
  long found() {
    return figures.stream().filter(figure -> rows.stream().anyMatch(figure::isAt)).count();
  }
}
