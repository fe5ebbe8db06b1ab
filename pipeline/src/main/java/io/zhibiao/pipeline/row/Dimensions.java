package io.zhibiao.pipeline.row;

import static java.util.stream.Collectors.toMap;

import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.extract.reference.RegionEntry;
import io.zhibiao.extract.reference.UnitEntry;
import io.zhibiao.extract.value.FigureType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the codes, symbols and ids in rows stand for, as rows of tables that they point at.
 *
 * @param indicators the canonical ones that rows go under
 */
public record Dimensions(Indicators indicators) implements Serializable {

  /** With the indicators that everybody has. */
  public static Dimensions standard() {
    return new Dimensions(Indicators.standard());
  }

  /** Divisions of these codes and all that hold them: code, name, level, code of the holder. */
  public List<List<String>> regions(Collection<String> codes) {
    Map<String, RegionEntry> entries =
        codes.stream()
            .flatMap(code -> RegionEntry.holding(code).stream())
            .collect(toMap(RegionEntry::code, entry -> entry, (one, same) -> one, TreeMap::new));
    return entries.values().stream()
        .map(entry -> List.of(entry.code(), entry.name(), entry.level(), entry.parent()))
        .toList();
  }

  /**
   * Units, each with the type of a figure that has it: unit, dimension, SI unit, factor to that.
   */
  public List<List<String>> units(Map<String, String> typeOf) {
    return new TreeMap<>(typeOf)
        .entrySet().stream()
            .map(unit -> UnitEntry.of(unit.getKey(), type(unit.getValue())))
            .map(unit -> List.of(unit.unit(), unit.dimension(), unit.si(), cell(unit.factor())))
            .toList();
  }

  /** All indicators: id, name, theme, unit, aliases. */
  public List<List<String>> canonical() {
    return indicators.all().stream().map(Dimensions::cells).toList();
  }

  private static List<String> cells(Indicator indicator) {
    return List.of(
        indicator.id(),
        indicator.name(),
        indicator.theme(),
        indicator.unit(),
        String.join("|", indicator.aliases()));
  }

  private static FigureType type(String label) {
    return FigureType.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static String cell(@Nullable BigDecimal factor) {
    return factor == null ? "" : Cells.decimal(factor);
  }
}
