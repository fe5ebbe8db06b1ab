package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one table that stand right behind one another and have the same columns: as many
 * figures, each in the unit of the one above.
 *
 * @param lines from above to below, of each its figures from left to right
 */
record TableLines(List<List<Told>> lines) {

  private static final String RULE = "table/";
  private static final String SIGNS = "| \t　#*";

  TableLines {
    lines = List.copyOf(lines);
  }

  /** All of a source, in order. */
  static List<TableLines> in(Ledger ledger) {
    List<TableLines> tables = new ArrayList<>();
    List<List<Told>> open = new ArrayList<>();
    for (Passage passage : ledger.passages()) {
      boolean isLine = passage.told().stream().allMatch(TableLines::isCell);
      if (!open.isEmpty() && !(isLine && isBelow(open.get(open.size() - 1), passage.told()))) {
        tables.add(new TableLines(open));
        open.clear();
      }
      if (isLine) {
        open.add(passage.told());
      }
    }
    if (!open.isEmpty()) {
      tables.add(new TableLines(open));
    }
    return tables;
  }

  private static boolean isCell(Told told) {
    return told.metric().rule().startsWith(RULE);
  }

  private static boolean isBelow(List<Told> line, List<Told> next) {
    if (line.size() != next.size() || line.get(0).article() != next.get(0).article()) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      if (!line.get(i).isLike(next.get(i))) {
        return false;
      }
    }
    return true;
  }

  int columns() {
    return lines.get(0).size();
  }

  /** The figures of a column in all lines but one. */
  List<Told> others(int column, int line) {
    List<Told> others = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i != line) {
        others.add(lines.get(i).get(column));
      }
    }
    return others;
  }

  /** What stands before the first figure of a line. */
  String name(int line) {
    String lead = lines.get(line).get(0).lead();
    StringBuilder name = new StringBuilder();
    lead.chars().filter(c -> SIGNS.indexOf(c) < 0).forEach(c -> name.append((char) c));
    return name.toString();
  }
}
