package io.zhibiao.extract.text;

/**
 * Takes out how a character is said where a page prints it behind the character: {@code
 * 環(huán)比上漲}. Each character stays at its place, as with {@link Notation}. Leaves {@code 居民(CPI)}
 * and {@code 长度(mm)}: a tone must stand on a vowel.
 */
final class Pronunciations {

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

  /** {@code zhuāng}. */
  private static final int LONGEST = 6;

  private Pronunciations() {}

  /** The text without them, as long as before; itself where there are none. */
  static String without(String text) {
    boolean toned = text.chars().anyMatch(c -> TONES.indexOf(c) >= 0);
    if (!toned) {
      return text;
    }
    char[] plain = text.toCharArray();
    for (int open = 1; open < plain.length; open++) {
      int close =
          isOpen(plain[open]) && Characters.isIdeograph(plain[open - 1]) ? close(text, open) : -1;
      for (int i = open; i <= close; i++) {
        plain[i] = Notation.GONE;
      }
    }
    return new String(plain);
  }

  private static boolean isOpen(char c) {
    return c == '(' || c == '（';
  }

  /** Where the bracket closes that holds one syllable; -1 where it holds anything else. */
  private static int close(String text, int open) {
    boolean toned = false;
    int at = open + 1;
    while (at < text.length() && at - open <= LONGEST && Character.isLowerCase(text.charAt(at))) {
      toned |= TONES.indexOf(text.charAt(at)) >= 0;
      at++;
    }
    boolean closed = at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '）');
    return toned && closed ? at : -1;
  }
}
