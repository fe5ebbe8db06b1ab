package io.zhibiao.audit.claim;

import io.zhibiao.extract.lexicon.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/** Which units tell the same, and how a value goes from one to another. */
final class Units {

  private static final String PARTS = "part";
  private static final String PER = "/";
  private static final String POINTS = "point";

  private static final Map<String, Unit> KNOWN = load();
  private static final Map<String, String> COUNTS = counts();

  private record Unit(String dimension, BigDecimal factor) {}

  private Units() {}

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new HashMap<>();
    for (Table.Row row : Table.load(Units.class, "units.tsv").rows()) {
      units.put(row.get("unit"), new Unit(row.get("dimension"), new BigDecimal(row.get("factor"))));
    }
    return Map.copyOf(units);
  }

  private static Map<String, String> counts() {
    Map<String, String> classes = new HashMap<>();
    for (Table.Row row : Table.load(Units.class, "measure-words.tsv").rows()) {
      classes.put(row.get("word"), row.get("class"));
    }
    return Map.copyOf(classes);
  }

  /** Whether values in the two can be compared. A unit or a price's base may be left unsaid. */
  static boolean alike(String one, String other) {
    return dimension(one).equals(dimension(other))
        || isUnsaid(one, other)
        || isUnsaid(other, one)
        || one.startsWith(other + PER)
        || other.startsWith(one + PER);
  }

  private static boolean isUnsaid(String unit, String other) {
    return unit.isEmpty() && !isPart(other) && !isPoint(other);
  }

  /** Whether one tells parts of a hundred and the other points of a percentage. */
  static boolean partsAndPoints(String one, String other) {
    return (isPart(one) && isPoint(other)) || (isPoint(one) && isPart(other));
  }

  /** Parts of a whole, in whatever unit: {@code %}, {@code ‰}. */
  static boolean isPart(String unit) {
    return dimension(unit).equals(PARTS);
  }

  private static boolean isPoint(String unit) {
    return dimension(unit).equals(POINTS);
  }

  /** A value of one unit told in another one that is alike. */
  static BigDecimal convert(BigDecimal value, String from, String to) {
    Unit source = KNOWN.get(from);
    Unit target = KNOWN.get(to);
    return source == null || target == null || source.equals(target)
        ? value
        : value.multiply(source.factor()).divide(target.factor(), MathContext.DECIMAL128);
  }

  private static String dimension(String unit) {
    Unit known = KNOWN.get(unit);
    return known == null ? COUNTS.getOrDefault(unit, unit) : known.dimension();
  }
}
