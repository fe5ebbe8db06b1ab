package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Characters;

/** Where paragraphs end and begin, told by their words. */
final class Paragraphs {

  private static final String ENDS = "。！？…：";
  private static final String CLOSERS = "”’）》】\"'";
  private static final String SENTENCE_ENDS = "。！？";

  /** No sentence begins with these. */
  private static final String RUNS_ON = "，。、；：！？”’）》】%‰的了着们等吧";

  /** What goes on with a number, and hardly begins a sentence. */
  private static final String BEHIND_DIGITS = ".%‰万亿元年月日个";

  /** What a figure may have before its unit. */
  private static final String FIGURES = ".·-—～~至到点之第约近每〇零一二三四五六七八九十百千万亿两几多余来";

  private Paragraphs() {}

  /** Whether the text stops within a sentence: {@code 深入交流，}, {@code 建立“双联}. */
  static boolean isOpen(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && ENDS.indexOf(text.charAt(last)) < 0
        && !text.endsWith("——")
        && !endsInScannedStop(text)
        && !endsInRemark(text);
  }

  /** A scan reads a full stop as a point; behind a digit it may be a decimal point. */
  private static boolean endsInScannedStop(String text) {
    int last = text.length() - 1;
    return last > 0
        && ".·".indexOf(text.charAt(last)) >= 0
        && Characters.isIdeograph(text.charAt(last - 1));
  }

  /** A remark in brackets behind a full stop: {@code 。（鼓掌）}. */
  private static boolean endsInRemark(String text) {
    int before = text.endsWith("）") ? text.lastIndexOf('（') - 1 : -1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '”')) {
      before--;
    }
    return before >= 0 && SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0;
  }

  /**
   * Whether the text cannot begin a sentence: {@code 的号角嘹亮}, {@code 念，践行诺言}, {@code 10.0%，比上年增加}.
   */
  static boolean runsOn(String text) {
    boolean endsWord = text.length() > 1 && "，、。；".indexOf(text.charAt(1)) >= 0;
    return !text.isEmpty()
        && (endsPercentage(text)
            || RUNS_ON.indexOf(text.charAt(0)) >= 0
            || (endsWord && !Headings.beginsItem(text)));
  }

  /** {@code 10.0%，}: nobody begins with a percentage alone. */
  private static boolean endsPercentage(String text) {
    int end = 0;
    while (end < text.length()
        && (Characters.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end > 0
        && end + 1 < text.length()
        && "%‰".indexOf(text.charAt(end)) >= 0
        && "，。；、".indexOf(text.charAt(end + 1)) >= 0;
  }

  /** Whether a number is cut: {@code 果树3 | 400棵}, {@code 投资12 | 亿元}. */
  static boolean cutsNumber(String left, String right) {
    char last = left.charAt(left.length() - 1);
    char first = right.charAt(0);
    return Characters.isDigit(last)
        ? Characters.isDigit(first) || BEHIND_DIGITS.indexOf(first) >= 0
        : last == '.' && Characters.isDigit(first);
  }

  /**
   * Whether a text may end within a figure, which has to stand in one piece: {@code 投资5}, {@code
   * 百分之}.
   */
  static boolean mayCutFigure(String text) {
    char last = text.charAt(text.length() - 1);
    return Characters.isDigit(last) || FIGURES.indexOf(last) >= 0;
  }

  /** Whether a paragraph that ends so goes on with a piece that begins so. */
  static boolean join(String left, String right) {
    if (runsOn(right)) {
      return true;
    }
    boolean entries = Headings.isEntry(right) || Headings.isEntry(left);
    return isOpen(left) && !entries && !Headings.beginsItem(right) && !Datelines.opens(right);
  }

  /** The place behind the last sentence end and its closers, within the line's last characters. */
  static int lastSentenceEnd(String text, int within) {
    int least = Math.max(0, text.length() - within - 1);
    for (int i = text.length() - 1; i >= least; i--) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < text.length() && "”’》】".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return 0;
  }
}
