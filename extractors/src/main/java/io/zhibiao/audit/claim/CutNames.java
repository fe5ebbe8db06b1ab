package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import io.zhibiao.extract.indicator.Indicators;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a name the whole of its first term where it begins in the middle of one: {@code 病毒感染的病例} in
 * {@code 新型冠状病毒感染的病例}. What one sentence of an article shows holds for the next ones.
 */
final class CutNames {

  /** What it denies is another thing: {@code 未结案件}. */
  private static final String NOT = "未非";

  private Metric.@Nullable Origin article;
  private final Map<String, String> whole = new HashMap<>();

  /** The indicator of a row, in normal form; rows come in their order. */
  String whole(Metric metric) {
    if (!metric.origin().equals(article)) {
      article = metric.origin();
      whole.clear();
    }
    String name = Indicators.key(metric.reading().indicator());
    String sentence = Indicators.key(metric.evidence().sentence());
    int at = name.isEmpty() ? -1 : sentence.indexOf(name);
    if (at > 0) {
      Words.termOver(sentence, at)
          .ifPresent(start -> whole.put(name, sentence.substring(start, at) + name));
      if (NOT.indexOf(sentence.charAt(at - 1)) >= 0) {
        whole.put(name, sentence.charAt(at - 1) + name);
      }
    }
    return whole.getOrDefault(name, name);
  }
}
