package io.zhibiao.audit.claim;

/** The words around a figure. */
final class Context {

  private Context() {}

  /** How much of what a claim says stands around a reported figure too, in per cent. */
  static int shared(Row claim, Row reported) {
    String said = claim.context();
    int pairs = 0;
    int shared = 0;
    for (int i = 0; i + 1 < said.length(); i++) {
      if (isWord(said.charAt(i)) && isWord(said.charAt(i + 1))) {
        pairs++;
        shared += reported.context().contains(said.substring(i, i + 2)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : shared * 100 / pairs;
  }

  /** Figures are compared elsewhere. */
  private static boolean isWord(char c) {
    return Character.isIdeographic(c) && "一二三四五六七八九十百千万亿两零".indexOf(c) < 0;
  }
}
