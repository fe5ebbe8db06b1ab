package io.zhibiao.extract.page;

import io.zhibiao.extract.text.Span;

/** Blanks as a broken conversion prints them: {@code <U+00A0><U+00A0> 各位代表：}. */
final class Escapes {

  private static final String OPENING = "<U+";
  private static final int LENGTH = "<U+00A0>".length();

  private Escapes() {}

  /** Whether one begins there. */
  static boolean isAt(String text, int at) {
    return text.startsWith(OPENING, at)
        && at + LENGTH <= text.length()
        && text.charAt(at + LENGTH - 1) == '>';
  }

  /** The first place of a line that is behind the escapes it begins with. */
  static int behind(String text, Span line) {
    int at = line.start();
    boolean escaped = isAt(text, at);
    while (escaped && at < line.end() && (isAt(text, at) || Lines.isEmpty(text.charAt(at)))) {
      at += isAt(text, at) ? LENGTH : 1;
    }
    return Math.min(at, line.end());
  }

  /** The place, not before another, from which on a line holds only escapes. */
  static int before(String text, Span line, int from) {
    int end = line.end();
    int at = end;
    while (at > from) {
      if (at - LENGTH >= from && isAt(text, at - LENGTH)) {
        at -= LENGTH;
        end = at;
      } else if (Lines.isEmpty(text.charAt(at - 1))) {
        at--;
      } else {
        break;
      }
    }
    return end;
  }
}
