package io.zhibiao.pipeline.gold;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns that are judged of a row whose value is right. */
enum Judged {
  BOUND,
  ASPECT,
  COMPARISON,
  PERIOD,
  STATUS,
  REGION,
  TITLE,
  INDICATOR,
  SUBJECT;

  /** A row is right as a whole where these are. */
  private static final Set<Judged> WHOLE =
      EnumSet.of(ASPECT, COMPARISON, PERIOD, STATUS, REGION, INDICATOR);

  /** All that is asked of a date. */
  private static final Set<Judged> OF_DATE = EnumSet.of(PERIOD, STATUS, TITLE);

  /** A division is told from others by so many digits of its code. */
  private static final int DIGITS = 6;

  static List<Judged> of(Cells gold) {
    return Arrays.stream(values())
        .filter(column -> !gold.isDate() || OF_DATE.contains(column))
        .toList();
  }

  /** Whether all that makes a row right is. */
  static boolean isWhole(Cells row, Cells gold) {
    return of(gold).stream().filter(WHOLE::contains).allMatch(column -> column.isRight(row, gold));
  }

  /** Whether both tell the same value in the same unit. */
  static boolean isSameValue(Cells row, Cells gold) {
    return row.get("type").equals(gold.get("type"))
        && Likeness.sameNumber(row.get("value"), gold.get("value"))
        && Likeness.sameNumber(row.get("value_max"), gold.get("value_max"))
        && Likeness.same(row.get("unit"), gold.get("unit"));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is judged by what stands in the column of rows. */
  boolean isTold(String column) {
    return switch (this) {
      case PERIOD -> column.startsWith(label());
      case REGION -> column.equals("region_code");
      default -> column.equals(label());
    };
  }

  boolean isRight(Cells row, Cells gold) {
    String column = label();
    return switch (this) {
      case BOUND, ASPECT, COMPARISON, STATUS, TITLE ->
          Likeness.same(row.get(column), gold.get(column));
      case INDICATOR, SUBJECT -> Likeness.named(row.get(column), gold.get(column));
      case REGION -> isOpen("region_code", gold) || division(row).equals(division(gold));
      case PERIOD ->
          isOpen("period_start", gold)
              || (row.get("period_start").equals(gold.get("period_start"))
                  && Likeness.same(row.get("period_end"), gold.get("period_end")));
    };
  }

  private static boolean isOpen(String column, Cells gold) {
    return Likeness.isOpen(gold.get(column));
  }

  private static String division(Cells cells) {
    String code = cells.get("region_code");
    return code.substring(0, Math.min(DIGITS, code.length()));
  }
}
