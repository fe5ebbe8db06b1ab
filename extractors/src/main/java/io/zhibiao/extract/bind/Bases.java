package io.zhibiao.extract.bind;

import io.zhibiao.extract.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds 同比 and 环比 where a segmenter would cut through them: {@code 居住 类同 比 → 居住 类 同比}. */
final class Bases {

  private static final List<String> WORDS = List.of("同比", "环比");

  /** What 比 is the first character of: 同 {@code 比例}. */
  private static final String BEHIND = "例重值率";

  /** What 同 is the last character of: {@code 相同} 比. */
  private static final String BEFORE = "相不";

  private Bases() {}

  /**
   * The spans of a text together with those of such words in a stretch of it, in order.
   *
   * @param offset where the stretch begins in the text
   */
  static List<Span> among(List<Span> spans, String chars, int offset) {
    List<Span> all = new ArrayList<>(within(spans, offset, offset + chars.length()));
    for (String word : WORDS) {
      int at = chars.indexOf(word);
      while (at >= 0) {
        int end = at + word.length();
        boolean other = end < chars.length() && BEHIND.indexOf(chars.charAt(end)) >= 0;
        if (!other && (at == 0 || BEFORE.indexOf(chars.charAt(at - 1)) < 0)) {
          all.add(new Span(offset + at, offset + end));
        }
        at = chars.indexOf(word, end);
      }
    }
    all.sort(null);
    return all;
  }

  private static List<Span> within(List<Span> spans, int from, int to) {
    return spans.subList(behind(spans, from), behind(spans, to));
  }

  private static int behind(List<Span> spans, int position) {
    int found = Collections.binarySearch(spans, new Span(position, Integer.MAX_VALUE));
    return found < 0 ? -found - 1 : found;
  }
}
