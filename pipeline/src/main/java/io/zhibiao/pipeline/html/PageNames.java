package io.zhibiao.pipeline.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of the sources' pages, fit for every file system, whatever the sources are called. */
final class PageNames {

  private static final int LONGEST = 40;

  private PageNames() {}

  /** The page of each source: {@code 2021/a b.txt} is {@code 001-2021_a_b.txt.html}. */
  static Map<String, String> of(List<String> sources) {
    int digits = Math.max(3, Integer.toString(sources.size()).length());
    Map<String, String> names = new LinkedHashMap<>();
    for (String source : sources) {
      String number = Integer.toString(names.size() + 1);
      String zeros = "0".repeat(digits - number.length());
      names.put(source, zeros + number + "-" + slug(source) + ".html");
    }
    return names;
  }

  /** The end of a name tells more than its beginning. */
  private static String slug(String source) {
    StringBuilder slug = new StringBuilder();
    source
        .codePoints()
        .skip(Math.max(0, source.codePointCount(0, source.length()) - LONGEST))
        .forEach(character -> slug.appendCodePoint(isPlain(character) ? character : '_'));
    return slug.toString();
  }

  private static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || character == '.' || character == '-';
  }
}
