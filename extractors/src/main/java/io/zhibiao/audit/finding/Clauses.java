package io.zhibiao.audit.finding;

/** Clauses of the text between figures. */
final class Clauses {

  private static final String ENDS = "，,；;：:。（(";

  private Clauses() {}

  /** What stands behind the last sign that ends a clause; all of it where there is none. */
  static String last(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return text.substring(i + 1).strip();
      }
    }
    return text.strip();
  }

  /** Whether the text is all in one clause. */
  static boolean isOne(String text) {
    return text.chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
  }
}
