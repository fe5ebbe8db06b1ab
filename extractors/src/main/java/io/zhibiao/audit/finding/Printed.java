package io.zhibiao.audit.finding;

import io.zhibiao.extract.text.Characters;

/** Text between figures as cues are looked for in it. */
final class Printed {

  private Printed() {}

  /** In simplified characters and without numbers of notes: {@code 常住人口[2]中}. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '[' ? noteEnd(text, at + 1) : -1;
      if (end >= 0) {
        at = end;
      } else {
        plain.append(Character.isIdeographic(c) ? Characters.normalize(c) : c);
        at++;
      }
    }
    return plain.toString();
  }

  private static int noteEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > from && at < text.length() && text.charAt(at) == ']' ? at + 1 : -1;
  }
}
