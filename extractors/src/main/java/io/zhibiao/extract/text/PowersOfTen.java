package io.zhibiao.extract.text;

import static io.zhibiao.extract.text.Notation.GONE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells powers of ten as the scale words that they mean: {@code 3.5×10^8}, {@code 3.5×10⁸}, {@code
 * 3.5×10<sup>8</sup>}, and {@code 11.00×108立方米}, where a copy lost what was raised. Leaves {@code
 * 4×100米} and {@code 2.5×105厘米}, a race and a size.
 *
 * <p>Each character stays at its place, as in {@link Notation}.
 */
final class PowersOfTen {

  /** Powers of ten as they are spoken. */
  private static final Map<String, String> WORDS =
      Map.of("2", "百", "3", "千", "4", "万", "5", "十万", "6", "百万", "7", "千万", "8", "亿", "12", "万亿");

  /** What is told in powers of ten, never as one side times another. */
  private static final List<String> BULK =
      List.of(
          "立方米", "平方米", "公顷", "亩", "吨", "元", "千瓦时", "kWh", "kW·h", "m3", "m³", "m2", "m²", "hm2",
          "hm²", "t", "kW", "kg", "J", "kJ", "人");

  private static final String TEN = "×10";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String TAG = "<sup>";

  /** Digits before the point of a number that is told so. */
  private static final int MOST_DIGITS = 2;

  /** As rules read it, half width. */
  private final String text;

  private final char[] plain;

  private PowersOfTen(String text) {
    this.text = Characters.normalize(text);
    this.plain = text.toCharArray();
  }

  /** The text with its powers spelled, as long as before; itself where there are none. */
  static String spelled(String text) {
    return text.indexOf(TEN.charAt(0)) >= 0 ? new PowersOfTen(text).read() : text;
  }

  /** The word of a power; null where none is spoken. */
  static @Nullable String word(String exponent) {
    return WORDS.get(exponent);
  }

  private String read() {
    for (int at = text.indexOf(TEN); at >= 0; at = text.indexOf(TEN, at + 1)) {
      int number = at;
      while (number > 0 && text.charAt(number - 1) == ' ') {
        number--;
      }
      if (number > 0 && Characters.isDigit(text.charAt(number - 1))) {
        int behind = at + TEN.length();
        boolean told = caret(number, behind) || raised(number, behind) || tagged(number, behind);
        if (!told) {
          lost(number, behind);
        }
      }
    }
    return new String(plain);
  }

  private boolean caret(int from, int at) {
    boolean brace = text.startsWith("^{", at);
    int start = brace ? at + 2 : at + 1;
    int end = digitsEnd(start);
    boolean sound = at < text.length() && text.charAt(at) == '^';
    return sound && spell(from, text.substring(start, end), brace ? end + 1 : end);
  }

  private boolean raised(int from, int at) {
    StringBuilder exponent = new StringBuilder();
    int end = at;
    while (end < text.length() && RAISED.indexOf(text.charAt(end)) >= 0) {
      exponent.append(RAISED.indexOf(text.charAt(end)));
      end++;
    }
    return spell(from, exponent.toString(), end);
  }

  /** The tag that closes is a mark, and gone. */
  private boolean tagged(int from, int at) {
    int start = at + TAG.length();
    int end = text.startsWith(TAG, at) ? digitsEnd(start) : start;
    int behind = end;
    while (behind < text.length() && text.charAt(behind) == GONE) {
      behind++;
    }
    return behind > end && start < end && spell(from, text.substring(start, end), behind);
  }

  /** A broken number times {@code 108} of what is told in bulk. */
  private void lost(int from, int at) {
    int end = digitsEnd(at);
    int unit = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    boolean bulk = end == at + 1 && BULK.stream().anyMatch(form -> isUnit(form, unit));
    if (bulk && isBroken(from)) {
      spell(from, text.substring(at, end), end);
    }
  }

  private boolean isUnit(String form, int at) {
    int end = at + form.length();
    boolean latin = Characters.isLetter(form.charAt(0));
    return text.startsWith(form, at)
        && !(latin && end < text.length() && Characters.isLetter(text.charAt(end)));
  }

  /** {@code 3.25}, {@code 11.00} before the place. */
  private boolean isBroken(int end) {
    int point = digitsStart(end) - 1;
    int whole = point > 0 && text.charAt(point) == '.' ? digitsStart(point) : point;
    return point - whole >= 1 && point - whole <= MOST_DIGITS;
  }

  private int digitsEnd(int from) {
    int end = Math.min(from, text.length());
    while (end < text.length() && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int digitsStart(int end) {
    int start = end;
    while (start > 0
        && end - start <= 2 * MOST_DIGITS
        && Characters.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Sets the word in the place of the power; a blank before the unit means nothing. */
  private boolean spell(int from, String exponent, int end) {
    String word = WORDS.get(exponent);
    if (word == null) {
      return false;
    }
    int behind = end < plain.length && plain[end] == ' ' ? end + 1 : end;
    for (int i = from; i < behind; i++) {
      plain[i] = GONE;
    }
    word.getChars(0, word.length(), plain, from);
    return true;
  }
}
