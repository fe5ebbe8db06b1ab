package io.zhibiao.extract.place;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the paragraphs of a document may name divisions, each paragraph read once for all who ask:
 * which division is meant depends on what each of them knows, where to look does not.
 */
public final class FoundNames {

  private final Map<String, Sites> found = new HashMap<>();

  Sites in(String chars) {
    return found.computeIfAbsent(chars, Sites::of);
  }
}
