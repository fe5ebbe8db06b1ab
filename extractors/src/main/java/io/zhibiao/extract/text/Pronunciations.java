package io.zhibiao.extract.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Takes out how a character is said where a page prints it behind the character: {@code
 * 環(huán)比上漲}, or without tones where it does so again and again: {@code 豬肉(rou)價格(ge)上(shang)漲}.
 * Each character stays at its place, as with {@link Notation}. Leaves {@code 居民(CPI)}, {@code
 * 长度(mm)} and {@code 面积(ha)}.
 */
final class Pronunciations {

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

  /** {@code zhuāng}. */
  private static final int LONGEST = 6;

  /** So many syllables without tones are no units. */
  private static final int SEVERAL = 4;

  private static final class Holder {
    private static final Set<String> SYLLABLES = Set.copyOf(Resource.lines("syllables.tsv"));
  }

  private final String text;
  private final char[] plain;

  private Pronunciations(String text) {
    this.text = text;
    this.plain = text.toCharArray();
  }

  /** The text without them, as long as before; itself where there are none. */
  static String without(String text) {
    boolean toned = text.chars().anyMatch(c -> TONES.indexOf(c) >= 0);
    Pronunciations reading = new Pronunciations(text);
    if (!toned && !reading.hasSeveral()) {
      return text;
    }
    for (int open = 1; open < text.length(); open++) {
      int close = reading.close(open);
      for (int i = open; i <= close; i++) {
        reading.plain[i] = Notation.GONE;
      }
    }
    return new String(reading.plain);
  }

  private boolean hasSeveral() {
    Set<String> syllables = new HashSet<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = close(open);
      if (close > 0) {
        syllables.add(text.substring(open + 1, close));
      }
    }
    return syllables.size() >= SEVERAL;
  }

  /** Where the bracket closes that holds one syllable; -1 where it holds anything else. */
  private int close(int open) {
    boolean opens = text.charAt(open) == '(' || text.charAt(open) == '（';
    if (!opens || open == 0 || !Characters.isIdeograph(text.charAt(open - 1))) {
      return -1;
    }
    boolean toned = false;
    int at = open + 1;
    while (at < text.length() && at - open <= LONGEST && Character.isLowerCase(text.charAt(at))) {
      toned |= TONES.indexOf(text.charAt(at)) >= 0;
      at++;
    }
    boolean closed = at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '）');
    boolean told = toned || (closed && Holder.SYLLABLES.contains(text.substring(open + 1, at)));
    return told && closed ? at : -1;
  }
}
