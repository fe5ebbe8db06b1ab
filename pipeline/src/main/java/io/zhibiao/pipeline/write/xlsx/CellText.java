package io.zhibiao.pipeline.write.xlsx;

/**
 * Text as a cell of a workbook can hold it. What XML refuses or readers trim is written the way
 * that Office itself does it, {@code _x0007_}, and read back as it was.
 */
final class CellText {

  /** Excel's own bound, in UTF-16 units. */
  static final int LONGEST = 32_767;

  /** What is behind it is in CSV. */
  static final String CUT = "……（截断，全文见 CSV）";

  private CellText() {}

  static String of(String text) {
    String held = text.length() <= LONGEST ? text : cut(text);
    StringBuilder escaped = new StringBuilder(held.length());
    int last = held.length() - 1;
    for (int i = 0; i <= last; i++) {
      char character = held.charAt(i);
      boolean outside = i == 0 || i == last;
      if (!isHeld(held, i)
          || (outside && Character.isWhitespace(character))
          || looksEscaped(held, i)) {
        escaped.append("_x%04X_".formatted((int) character));
      } else {
        escaped.append(character);
      }
    }
    return escaped.toString();
  }

  private static String cut(String text) {
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** Whether XML takes the character as it is; a carriage return would come back as a new line. */
  private static boolean isHeld(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean control = character < ' ' && character != '\t' && character != '\n';
    return !control && character != '\ufffe' && character != '\uffff';
  }

  /** Whether the text itself has what would be read back as an escape. */
  private static boolean looksEscaped(String text, int at) {
    return text.startsWith("_x", at)
        && text.startsWith("_", at + 6)
        && text.chars().skip(at + 2L).limit(4).allMatch(digit -> Character.digit(digit, 16) >= 0);
  }
}
