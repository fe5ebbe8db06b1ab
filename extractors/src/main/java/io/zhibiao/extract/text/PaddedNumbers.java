package io.zhibiao.extract.text;

/** Knows a text whose numbers stand between blanks: {@code 与 2015 年的 34512 人相比}. */
final class PaddedNumbers {

  /**
   * So many numbers behind a blank, and before one, and so many times more than without; where none
   * stands without, more than so many in all.
   */
  private static final int SEVERAL = 2;

  private PaddedNumbers() {}

  /** Whether most numbers of the text are set so. */
  static boolean are(char[] chars, int length) {
    int before = 0;
    int behind = 0;
    int close = 0;
    for (int i = 0; i + 1 < length; i++) {
      boolean single = chars[i + 1] == ' ' && i + 2 < length;
      char next = single ? chars[i + 2] : chars[i + 1];
      boolean opens = Characters.isIdeograph(chars[i]) && Characters.isDigit(next);
      boolean closes = Characters.isDigit(chars[i]) && Characters.isIdeograph(next);
      before += opens && single ? 1 : 0;
      behind += closes && single ? 1 : 0;
      close += (opens || closes) && !single ? 1 : 0;
    }
    boolean several = before >= SEVERAL && behind >= SEVERAL;
    boolean all = before > 0 && behind > 0 && before + behind > SEVERAL && close == 0;
    return all || (several && before + behind >= SEVERAL * close);
  }
}
