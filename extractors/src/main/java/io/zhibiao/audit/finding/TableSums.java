package io.zhibiao.audit.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A table's line or column of totals. A line is one that says so, or whose place holds those of all
 * others; what no word tells is told by several columns or lines that come out. Only a gap that a
 * misprint explains is an error, as a table may leave lines out.
 */
final class TableSums implements RelationReader {

  /** Two parts and their whole. */
  private static final int LEAST = 3;

  /** So many sums don't come out by chance. */
  private static final int SEVERAL = 2;

  /** Fewer digits agree by chance. */
  private static final int DIGITS = 3;

  @Override
  public List<Relation> read(Ledger ledger, Scopes scopes) {
    List<Relation> relations = new ArrayList<>();
    for (TableLines table : TableLines.in(ledger)) {
      if (table.lines().size() >= LEAST) {
        int last = table.lines().size() - 1;
        relations.addAll(down(table, last));
        relations.addAll(down(table, 0));
        if (table.columns() >= LEAST) {
          relations.addAll(across(table, table.columns() - 1));
          relations.addAll(across(table, 0));
        }
      }
    }
    return relations;
  }

  /** Each column's sum, where a line has the totals. */
  private static List<Relation> down(TableLines table, int total) {
    List<Told> totals = table.lines().get(total);
    List<Relation> sums = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      sums.addAll(sum(table.others(column, total), totals.get(column), Trust.EXPLAINED));
    }
    long out = sums.stream().filter(TableSums::isTelling).count();
    boolean isTold = Cue.TOTAL.is(table.name(total)) || Cue.SCOPE.is(table.name(total));
    boolean isWhole = isTold || isAround(table, total);
    if (out >= SEVERAL || (isWhole && out > 0)) {
      return sums;
    }
    return isWhole ? sums.stream().map(TableSums::likely).toList() : List.of();
  }

  private static Relation likely(Relation sum) {
    return new Relation(sum.formula(), sum.operands(), sum.checked(), Trust.LIKELY);
  }

  /** Whether the places of all other lines lie in that of one. */
  private static boolean isAround(TableLines table, int total) {
    String whole = path(table.lines().get(total).get(0));
    return !whole.isEmpty()
        && table.others(0, total).stream().allMatch(told -> path(told).startsWith(whole + "/"));
  }

  private static String path(Told told) {
    return told.metric().reading().region().path();
  }

  /** Each line's sum, where a column has the totals: of all lines but one at most. */
  private static List<Relation> across(TableLines table, int total) {
    List<Relation> sums = new ArrayList<>();
    for (List<Told> line : table.lines()) {
      List<Told> others = new ArrayList<>(line);
      Told whole = others.remove(total);
      sums.addAll(sum(others, whole, Trust.EXPLAINED));
    }
    long out = sums.stream().filter(TableSums::isTelling).count();
    return out >= SEVERAL && out >= table.lines().size() - 1 ? sums : List.of();
  }

  private static boolean isTelling(Relation sum) {
    return sum.comesOut() && sum.checked().digits() >= DIGITS;
  }

  /** Empty where these cannot be parts of it. */
  private static List<Relation> sum(List<Told> parts, Told whole, Trust trust) {
    boolean areParts =
        whole.addend()
            && Addends.canBeParts(parts)
            && parts.stream()
                .allMatch(
                    part ->
                        part.addend()
                            && part.isLike(whole)
                            && part.isThen(whole)
                            && part.value().compareTo(whole.value()) < 0);
    return areParts ? List.of(Relation.of(Formula.SUM, parts, whole, trust)) : List.of();
  }
}
