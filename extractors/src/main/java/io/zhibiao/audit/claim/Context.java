package io.zhibiao.audit.claim;

import io.zhibiao.extract.indicator.Indicators;

/**
 * The words around a figure, in normal form.
 *
 * @param near its sentence and headline
 * @param wide these and what was told before
 */
record Context(String near, String wide) {

  /** Nothing of a longer text is looked at, so that hostile ones cost no more than others. */
  private static final int LONGEST = 2000;

  private static final String NUMERALS = "零一二三四五六七八九十百千万亿两";

  static Context of(String before, String near) {
    String key = written(near);
    return new Context(key, before.isEmpty() ? key : written(before) + '\n' + key);
  }

  private static String written(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    return Words.written(Indicators.key(cut));
  }

  /** How much of what a claim says stands in the sentence of a reported figure too, in per cent. */
  static int shared(Row claim, Row reported) {
    String said = claim.around().near();
    int pairs = 0;
    int shared = 0;
    for (int i = 0; i + 1 < said.length(); i++) {
      if (isWord(said.charAt(i)) && isWord(said.charAt(i + 1))) {
        pairs++;
        shared += reported.around().near().contains(said.substring(i, i + 2)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : shared * 100 / pairs;
  }

  /** Figures are compared elsewhere. */
  private static boolean isWord(char c) {
    return Character.isIdeographic(c) && NUMERALS.indexOf(c) < 0;
  }
}
