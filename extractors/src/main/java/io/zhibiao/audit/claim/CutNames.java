package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a name the whole of its first term where it begins in the middle of one: {@code 病毒感染的病例} in
 * {@code 新型冠状病毒感染的病例}; what one sentence of an article shows holds for the next ones. Gives it
 * likewise what its fellow before it was told of: {@code 销售} in {@code 客车生产3.2万辆，销售3.7万辆} is of 客车.
 */
final class CutNames {

  /** What it denies is another thing: {@code 未结案件}. */
  private static final String NOT = "未非";

  /** Behind one of these what is contrasted may be all there is. */
  private static final String STOPS = "；;。";

  private Metric.@Nullable Origin article;
  private final Map<String, String> whole = new HashMap<>();
  private String fellow = "";
  private int sentence;

  /** The indicator of a row, in normal form; rows come in their order. */
  String whole(Metric metric) {
    if (!metric.origin().equals(article)) {
      article = metric.origin();
      whole.clear();
      fellow = "";
    }
    String name = Indicators.key(metric.reading().indicator());
    String told = Indicators.key(metric.evidence().sentence());
    int figure = metric.evidence().start() - metric.evidence().sentenceStart();
    int at = name.isEmpty() ? -1 : told.lastIndexOf(name, figure);
    if (at > 0) {
      keep(name, told, at);
    }
    String full = whole.getOrDefault(name, name);
    full = at > 0 ? completed(metric, full, told, at) : full;
    sentence = metric.evidence().sentenceStart();
    fellow = full.isEmpty() ? fellow : full;
    return full;
  }

  private void keep(String name, String told, int at) {
    Words.termOver(told, at).ifPresent(start -> whole.put(name, told.substring(start, at) + name));
    if (NOT.indexOf(told.charAt(at - 1)) >= 0) {
      whole.put(name, told.charAt(at - 1) + name);
    }
  }

  private String completed(Metric metric, String name, String told, int at) {
    char before = told.charAt(at - 1);
    if (metric.evidence().sentenceStart() != sentence || Character.isIdeographic(before)) {
      return name;
    }
    String made = Fellows.ofMaking(fellow, name);
    boolean isStopped = STOPS.indexOf(before) >= 0;
    return made.equals(name) && !isStopped ? Fellows.ofContrast(fellow, name) : made;
  }
}
