package io.zhibiao.extract.text;

/**
 * Tells the blanks that a scanner or a typesetter put in from those that part two things.
 *
 * <p>Takes out: {@code 2 9 0 0} (single digits), {@code 1 820亿} (thousands), {@code 6 .5}, {@code 8
 * %}, {@code 1985 年}, {@code ， } (beside punctuation). Leaves: {@code 34.8 2262.5}, {@code 元宵将至
 * 花灯走俏}.
 */
final class ScanSpaces {

  private final char[] chars;
  private final int length;

  ScanSpaces(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
  }

  boolean keepsAt(int blank) {
    int before = blank - 1;
    int after = blank + 1;
    if (before < 0 || chars[before] == ' ' || after >= length) {
      return false;
    }
    if (chars[after] == ' ') {
      return true;
    }
    char left = chars[before];
    char right = chars[after];
    if (Characters.isDigit(left) && Characters.isDigit(right)) {
      return !joinsDigits(before, after);
    }
    if (isPoint(left) && Characters.isDigit(right) && before > 0) {
      return !endsDigit(before - 1);
    }
    if (Characters.isDigit(left)) {
      return !(Characters.isIdeograph(right) || isPoint(right) || right == '%' || right == '‰')
          && !Characters.isPunctuation(right);
    }
    return !Characters.isPunctuation(left) && !Characters.isPunctuation(right);
  }

  private boolean endsDigit(int at) {
    int i = at;
    while (i >= 0 && chars[i] == ' ') {
      i--;
    }
    return i >= 0 && Characters.isDigit(chars[i]);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '·';
  }

  private boolean joinsDigits(int before, int after) {
    int left = runLength(before, -1, 4);
    int right = runLength(after, 1, 4);
    boolean spacedDigits = left == 1 && right == 1;
    boolean thousands = left <= 3 && right == 3 && !startsDecimalTail(before - left);
    return spacedDigits || (thousands && endsInUnit(after + right));
  }

  private boolean startsDecimalTail(int at) {
    return at >= 0 && isPoint(chars[at]);
  }

  /** A table cell is followed by another cell; a number with a thin space is followed by a unit. */
  private boolean endsInUnit(int at) {
    return at < length && (Characters.isIdeograph(chars[at]) || chars[at] == '%');
  }

  private int runLength(int from, int step, int most) {
    int count = 0;
    for (int i = from; i >= 0 && i < length && count < most; i += step) {
      if (!Characters.isDigit(chars[i])) {
        break;
      }
      count++;
    }
    return count;
  }
}
