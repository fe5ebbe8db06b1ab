package io.zhibiao.extract.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expressions of time in a document's paragraphs, each paragraph read once for all who ask. */
public final class FoundTimes {

  private final Map<String, List<TimeExpression>> found = new HashMap<>();

  /** As {@link Times#find(String)} gives them. */
  public List<TimeExpression> in(String chars) {
    return found.computeIfAbsent(chars, Times::find);
  }
}
