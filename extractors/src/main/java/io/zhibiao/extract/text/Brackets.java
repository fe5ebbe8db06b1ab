package io.zhibiao.extract.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The round brackets of a text; brackets in brackets count, and none reaches over a full stop. */
public final class Brackets {

  private final int[] around;

  private Brackets(int[] around) {
    this.around = around;
  }

  /** The brackets of characters in their normal form. */
  public static Brackets of(String chars) {
    int[] around = new int[chars.length()];
    Arrays.fill(around, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < around.length; i++) {
      char c = chars.charAt(i);
      if (c == '）' && !open.isEmpty()) {
        open.pop();
      } else if (c == '。') {
        open.clear();
      }
      around[i] = open.isEmpty() ? -1 : open.peek();
      if (c == '（') {
        open.push(i);
      }
    }
    return new Brackets(around);
  }

  /** Where the innermost bracket around a place opens; -1 outside of all. */
  public int openAround(int place) {
    return around[place];
  }
}
