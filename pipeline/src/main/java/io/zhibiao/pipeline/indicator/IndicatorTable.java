package io.zhibiao.pipeline.indicator;

import io.zhibiao.extract.indicator.Indicator;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.read.UserTable;
import io.zhibiao.pipeline.storage.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table {@code id,name,theme,unit,aliases} of canonical indicators; aliases are joined by
 * {@code |}. Only {@code id} and {@code name} need be there.
 */
public final class IndicatorTable {

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String ALIASES = "aliases";
  private static final UserTable.Kind KIND =
      new UserTable.Kind(new Bilingual("指标表", "indicators"), List.of(ID, NAME));

  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, String> idByName = new HashMap<>();

  private IndicatorTable() {}

  /**
   * The standard indicators with the user's own, which win.
   *
   * @throws UsageException where the file is missing or malformed, naming line and column
   */
  public static Indicators read(Location file) {
    IndicatorTable table = new IndicatorTable();
    UserTable.read(file, KIND, table::take);
    return Indicators.standard().with(Indicators.of(table.indicators));
  }

  private void take(UserTable.Row row) {
    Indicator indicator =
        new Indicator(
            filled(row, ID),
            row.get("theme"),
            filled(row, NAME),
            row.get("unit"),
            Indicators.aliases(row.get(ALIASES)));
    if (indicators.stream().anyMatch(other -> other.id().equals(indicator.id()))) {
      throw twice(row, ID, indicator.id());
    }
    for (String name : indicator.names()) {
      String other = idByName.putIfAbsent(Indicators.key(name), indicator.id());
      if (other != null && !other.equals(indicator.id())) {
        throw twice(row, name.equals(indicator.name()) ? NAME : ALIASES, name);
      }
    }
    indicators.add(indicator);
  }

  private static String filled(UserTable.Row row, String column) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      throw row.refuse(column, "不能为空", "may not be empty");
    }
    return cell;
  }

  private static UsageException twice(UserTable.Row row, String column, String cell) {
    return row.refuse(
        column,
        "重复：" + Bilingual.quote(cell),
        "%s stands there twice".formatted(Bilingual.quote(cell)));
  }
}
