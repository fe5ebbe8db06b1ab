package io.zhibiao.extract.reference;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.FigureType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the contract prints it, and what it measures.
 *
 * @param unit {@code km2}
 * @param dimension {@code area}; that of a unit of money or of things counted is the figure's type
 * @param si the SI unit of the dimension: {@code m2}; empty where there is none
 * @param factor how many of {@code si} it is, to 15 decimals; null where there is no single one
 */
public record UnitEntry(String unit, String dimension, String si, @Nullable BigDecimal factor) {

  private static final class Holder {
    private static final Map<String, UnitEntry> ENTRIES = new HashMap<>();

    static {
      for (Table.Row row : Table.load(UnitEntry.class, "unit-factors.tsv").rows()) {
        String factor = row.get("factor");
        ENTRIES.put(
            row.get("unit"),
            new UnitEntry(
                row.get("unit"),
                row.get("dimension"),
                row.get("si"),
                factor.isEmpty() ? null : new BigDecimal(factor)));
      }
    }
  }

  /** The unit of a figure of the type; never empty, for prices and measure words are open. */
  public static UnitEntry of(String unit, FigureType type) {
    UnitEntry listed = Holder.ENTRIES.get(unit);
    return listed == null ? new UnitEntry(unit, type.label(), "", null) : listed;
  }
}
