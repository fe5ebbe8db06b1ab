package io.zhibiao.pipeline.gold;

import java.util.Map;
import java.util.TreeMap;

/** How right rows are, over all pages: shares by the name of what is measured. */
final class Score {

  private final Map<String, Integer> right = new TreeMap<>();
  private final Map<String, Integer> asked = new TreeMap<>();

  void add(GoldPage page) {
    int both = page.rows().size() + page.figures().size();
    count("found", 2 * (int) page.found(), both);
    count("value", 2 * page.byFigure().size(), both);
    page.byFigure().forEach(this::add);
    int whole = 0;
    int sureWhole = 0;
    for (Map.Entry<Cells, Cells> pair : page.byFigure().entrySet()) {
      if (Judged.isWhole(pair.getValue(), pair.getKey())) {
        whole++;
        sureWhole += isSure(pair.getValue()) ? 1 : 0;
      }
    }
    int sure = (int) page.rows().stream().filter(Score::isSure).count();
    count("row", 2 * whole, both);
    count("sure rows", sureWhole, sure);
    count("rows that are sure", sure, page.rows().size());
  }

  private void add(Cells figure, Cells row) {
    for (Judged column : Judged.of(figure)) {
      count(column.label(), column.isRight(row, figure) ? 1 : 0, 1);
    }
  }

  /** Whether the row doubts nothing. */
  private static boolean isSure(Cells row) {
    return row.get("doubt").isEmpty();
  }

  private void count(String measure, int isRight, int of) {
    right.merge(measure, isRight, Integer::sum);
    asked.merge(measure, of, Integer::sum);
  }

  /** What is measured: of spans, values and whole rows F1, of all else the share that is right. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new TreeMap<>();
    asked.forEach(
        (measure, of) -> shares.put(measure, (double) right.getOrDefault(measure, 0) / of));
    return shares;
  }
}
