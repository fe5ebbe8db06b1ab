package io.zhibiao.extract.indicator;

import io.zhibiao.extract.lexicon.Table;
import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.FigureType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indicators known by name. A printed name finds its indicator where it is one of its names, or
 * becomes one once scope, verb and harmless brackets are taken off: {@code 全市实现地区生产总值（GDP）}. A
 * part, a rate or a whole of it is another indicator: {@code 出口额} is not {@code 进出口总额}.
 */
public final class Indicators implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String ALIAS_SEPARATOR = "|";

  private final List<Indicator> all;
  private final Map<String, Indicator> byName;

  private Indicators(List<Indicator> all, Map<String, Indicator> byName) {
    this.all = List.copyOf(all);
    this.byName = Map.copyOf(byName);
  }

  private static final class Holder {
    private static final Indicators STANDARD = load();

    private static Indicators load() {
      List<Indicator> all = new ArrayList<>();
      for (Table.Row row : Table.load(Indicators.class, "indicators.tsv").rows()) {
        all.add(
            new Indicator(
                row.get("id"),
                row.get("theme"),
                row.get("name"),
                row.get("unit"),
                aliases(row.get("aliases"))));
      }
      return of(all);
    }
  }

  /** The indicators of national and local statistics. */
  public static Indicators standard() {
    return Holder.STANDARD;
  }

  /**
   * These indicators and no others.
   *
   * @throws IllegalArgumentException where two of them have an id or a name in common
   */
  public static Indicators of(List<Indicator> all) {
    Map<String, Indicator> byName = new LinkedHashMap<>();
    Map<String, Indicator> byId = new LinkedHashMap<>();
    for (Indicator indicator : all) {
      claim(byId, indicator.id(), indicator);
      for (String name : indicator.names()) {
        claim(byName, key(name), indicator);
      }
    }
    return new Indicators(all, byName);
  }

  private static void claim(Map<String, Indicator> claimed, String key, Indicator indicator) {
    Indicator other = claimed.putIfAbsent(key, indicator);
    if (other != null && !other.equals(indicator)) {
      throw new IllegalArgumentException(
          "%s belongs to %s and %s".formatted(key, other.id(), indicator.id()));
    }
  }

  /** What names are compared by: two with one key are one name. */
  public static String key(String name) {
    return PrintedName.normal(name);
  }

  /** The cells of aliases as tables have them: {@code GDP|生产总值}. */
  public static List<String> aliases(String cell) {
    List<String> aliases = new ArrayList<>();
    int start = 0;
    while (start < cell.length()) {
      int separator = cell.indexOf(ALIAS_SEPARATOR, start);
      int end = separator < 0 ? cell.length() : separator;
      String alias = cell.substring(start, end).strip();
      if (!alias.isEmpty()) {
        aliases.add(alias);
      }
      start = end + 1;
    }
    return aliases;
  }

  /** These and the user's own, which win: an id replaces the indicator, a name leads to theirs. */
  public Indicators with(Indicators own) {
    Set<String> replaced =
        own.all.stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
    List<Indicator> merged = new ArrayList<>(own.all);
    all.stream().filter(indicator -> !replaced.contains(indicator.id())).forEach(merged::add);
    Map<String, Indicator> names = new LinkedHashMap<>();
    for (Indicator indicator : merged) {
      indicator.names().forEach(name -> names.putIfAbsent(key(name), indicator));
    }
    return new Indicators(merged, names);
  }

  /** All of them, in the order of their tables. */
  public List<Indicator> all() {
    return all;
  }

  /** The indicator that a text names so; empty where nobody has put that name down. */
  public Optional<Indicator> canonical(String printedIndicator) {
    for (String name : PrintedName.readings(printedIndicator)) {
      Indicator indicator = byName.get(name);
      if (indicator != null) {
        return Optional.of(indicator);
      }
    }
    return Optional.empty();
  }

  /**
   * Likewise, for a figure of which more is known: a level has to be of the indicator's own kind.
   */
  public Optional<Indicator> canonical(String printedIndicator, FigureType type, Aspect aspect) {
    return canonical(printedIndicator)
        .filter(indicator -> aspect != Aspect.LEVEL || indicator.takes(type));
  }
}
