package io.zhibiao.pipeline.read;

import java.util.function.IntPredicate;

/** Whether decoded characters look like writing. */
final class Plainness {

  /** Of so many characters of a text, one may be a control character. */
  private static final int TEXT_PER_CONTROL = 100;

  /** Of so many characters of a rightly guessed UTF-16, one may be from anywhere. */
  private static final int PLAIN_PER_STRANGE = 10;

  private Plainness() {}

  /** Control characters stand all over binary files. A dump may hold a few. */
  static boolean isBinary(String text) {
    return count(text, Plainness::isStrayControl) * TEXT_PER_CONTROL > text.length();
  }

  /**
   * Whether nearly all of it is common Chinese or ASCII. Other encodings read as UTF-16 give
   * characters from all over Unicode.
   */
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && count(text, character -> !isPlain(character)) * PLAIN_PER_STRANGE <= text.length();
  }

  private static long count(String text, IntPredicate kind) {
    return text.chars().filter(kind).count();
  }

  private static boolean isStrayControl(int character) {
    return Character.isISOControl(character) && !isWhiteSpace(character);
  }

  private static boolean isWhiteSpace(int character) {
    return (character >= '\t' && character <= '\r') || character == '\u0085';
  }

  private static boolean isPlain(int character) {
    return isWhiteSpace(character)
        || (character >= ' ' && character <= '~')
        || (character >= '\u3000' && character <= '\u303f')
        || (character >= '\u4e00' && character <= '\u9fff')
        || (character >= '\uff00' && character <= '\uffef')
        || (character >= '\u2010' && character <= '\u2027');
  }
}
