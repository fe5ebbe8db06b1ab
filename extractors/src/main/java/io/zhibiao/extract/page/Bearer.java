package io.zhibiao.extract.page;

import io.zhibiao.extract.page.Words.Sort;
import io.zhibiao.extract.text.Characters;

/**
 * A word of a byline: whose reporter somebody is, and who.
 *
 * @param employer {@code 某某新语} in {@code 某某新语记者赵一}; empty where none is named
 * @param role whether a role is named: {@code 记者}
 * @param name who bears it; empty where another word tells
 */
record Bearer(String employer, boolean role, String name) {

  private static final int LONGEST_EMPLOYER = 10;

  /** Reads a word; what is no role is a name. */
  static Bearer of(String word) {
    int first = rolesEnd(word, 0);
    int at = first;
    while (at < word.length() && Words.lengthAt(Sort.ROLE, word, at) == 0) {
      at++;
    }
    if (at == word.length()) {
      String rest = word.substring(first);
      String name = withoutPhoto(rest);
      return new Bearer("", first > 0 || name.length() < rest.length(), name);
    }
    String before = word.substring(first, at);
    int end = rolesEnd(word, at);
    String behind = word.substring(end);
    if (behind.isEmpty() && Bylines.isName(before)) {
      return new Bearer("", true, before);
    }
    boolean employs = Words.ends(Sort.REPORTER, word.substring(at, end)) && isEmployer(before);
    return employs ? new Bearer(before, true, behind) : new Bearer("", false, word);
  }

  private static int rolesEnd(String word, int from) {
    int end = from;
    for (int hit = 1; hit > 0; end += hit) {
      hit = Words.lengthAt(Sort.ROLE, word, end);
    }
    return end;
  }

  /** {@code 赵一摄 → 赵一}. */
  private static String withoutPhoto(String rest) {
    boolean photo = rest.length() > 2 && rest.endsWith("摄");
    return photo ? rest.substring(0, rest.length() - 1) : rest;
  }

  private static boolean isEmployer(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_EMPLOYER
        && text.chars().allMatch(c -> Characters.isIdeograph((char) c));
  }
}
