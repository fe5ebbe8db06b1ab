package io.zhibiao.pipeline.plain;

import io.zhibiao.extract.lexicon.Table;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Units as Chinese readers say them: {@code CNY/m2} is 元/平方米. */
public final class Units {

  private static final Map<String, String> CHINESE = load();

  private Units() {}

  /** The unit, each part of it in Chinese where it has a name; others stay. */
  public static String chinese(String unit) {
    StringBuilder chinese = new StringBuilder();
    for (StringTokenizer parts = new StringTokenizer(unit, "/.", true); parts.hasMoreTokens(); ) {
      String part = parts.nextToken();
      chinese.append(part.equals(".") ? "" : CHINESE.getOrDefault(part, part));
    }
    return chinese.toString();
  }

  private static Map<String, String> load() {
    return Table.load(Units.class, "units.tsv").rows().stream()
        .collect(Collectors.toMap(row -> row.get("unit"), row -> row.get("chinese")));
  }
}
