package io.zhibiao.extract.discourse;

/** Tells a paragraph or sentence by its opening that tells by parts what the one before told. */
public final class Breakdown {

  /** How long 从存款结构看 may be. */
  private static final int LONGEST_VIEW = 16;

  private static final String OF_WHICH = "其中";
  private static final String DASHES = "—－-·•";
  private static final String MARKS = "，：。；";

  private Breakdown() {}

  /** {@code 其中，…}, {@code 从存款结构看，…}, {@code ——按行业划分，…}. */
  public static boolean opens(String chars) {
    int begin = 0;
    while (begin < chars.length() && DASHES.indexOf(chars.charAt(begin)) >= 0) {
      begin++;
    }
    return chars.startsWith(OF_WHICH, begin) || isView(chars, begin);
  }

  /** {@code 分税种看（地方级），}: the bracket is no part of it. */
  private static boolean isView(String chars, int begin) {
    int end = begin;
    while (end < chars.length()
        && MARKS.indexOf(chars.charAt(end)) < 0
        && chars.charAt(end) != '（') {
      end++;
    }
    String view = chars.substring(begin, end);
    boolean opened = !view.isEmpty() && "从分按".indexOf(view.charAt(0)) >= 0;
    boolean closed = view.endsWith("看") || view.endsWith("分") || view.endsWith("分析");
    return opened && closed && view.length() > 1 && view.length() <= LONGEST_VIEW;
  }
}
