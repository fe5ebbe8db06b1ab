package io.zhibiao.pipeline.series;

import io.zhibiao.pipeline.row.Dimensions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What values an indicator may have by its own kind: 高新技术企业 are counted, so that no {@code 3年} is
 * their number; grain in {@code t} has none in 斤 beside it.
 */
public final class Kinds {

  private static final Set<String> PARTS_OF_HUNDRED = Set.of("%", "‰", "pp");
  private static final Set<String> PLAIN =
      Set.of("money", "count", "measure", "percentage", "ratio");

  /** What is told in 元, however much of it there is. */
  private static final List<String> IN_YUAN = List.of("人均", "工资", "价格", "单价", "均价", "标准");

  private static final Set<String> THEMES_IN_YUAN = Set.of("人民生活", "价格");

  private final Map<String, Kind> byId = new HashMap<>();
  private final Dimensions dimensions;

  private record Kind(int order, String name, String theme, String unit) {}

  /** Of the indicators that are known. */
  public Kinds(Dimensions dimensions) {
    this.dimensions = dimensions;
    for (List<String> cells : dimensions.canonical()) {
      byId.put(cells.get(0), new Kind(byId.size(), cells.get(1), cells.get(2), cells.get(3)));
    }
  }

  /** Place in the table of indicators, which goes by theme. */
  int order(String indicatorId) {
    return kind(indicatorId).order();
  }

  /** The section of a communiqué that it belongs to; empty where none is known. */
  public String theme(String indicatorId) {
    return kind(indicatorId).theme();
  }

  /** Whether money of it is told in 元 rather than in 亿元. */
  public boolean inYuan(String indicatorId) {
    Kind kind = kind(indicatorId);
    return THEMES_IN_YUAN.contains(kind.theme())
        || IN_YUAN.stream().anyMatch(kind.name()::contains);
  }

  /** Whether a level of it may be so. */
  public boolean allows(String indicatorId, String type, String unit) {
    String own = kind(indicatorId).unit();
    if (own.isEmpty()) {
      return PLAIN.contains(type);
    }
    if (own.equals(unit)) {
      return true;
    }
    return switch (type) {
      case "percentage" -> PARTS_OF_HUNDRED.contains(own) && PARTS_OF_HUNDRED.contains(unit);
      case "money" -> isMoney(own) && base(own).equals(base(unit));
      case "count" -> !isMoney(own) && !PARTS_OF_HUNDRED.contains(own) && !isMeasure(own);
      case "measure" -> isSymbol(unit) && dimension(unit).equals(dimension(own));
      default -> false;
    };
  }

  private Kind kind(String indicatorId) {
    return byId.getOrDefault(indicatorId, new Kind(Integer.MAX_VALUE, indicatorId, "", ""));
  }

  /** What a price is for; empty for a sum. */
  private static String base(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0 ? "" : unit.substring(slash);
  }

  /** As currencies are printed: {@code CNY}, {@code CNY/m2}. */
  private static boolean isMoney(String unit) {
    return unit.length() >= 3
        && unit.chars().limit(3).allMatch(c -> c >= 'A' && c <= 'Z')
        && (unit.length() == 3 || unit.charAt(3) == '/')
        && !unit.equals("TEU");
  }

  private boolean isMeasure(String unit) {
    return isSymbol(unit) && !isMoney(unit);
  }

  /** Old units keep their character: 亩, 斤. */
  private static boolean isSymbol(String unit) {
    return !unit.isEmpty() && unit.chars().allMatch(c -> c < 0x2000);
  }

  private String dimension(String unit) {
    return dimensions.units(Map.of(unit, "measure")).get(0).get(1);
  }
}
