package io.zhibiao.audit.finding;

import io.zhibiao.extract.indicator.Indicators;

/** How much of the words around one figure stands around another. */
final class Echo {

  private static final String BREAKS = " 　，,。；;：:【】#";
  private static final int LEAST = 2;

  private Echo() {}

  /** The words right around a figure: from the sign before it to the one behind it. */
  static String words(Told told, Ledger ledger) {
    String lead = told.lead();
    int from = lead.length();
    while (from > 0 && BREAKS.indexOf(lead.charAt(from - 1)) < 0) {
      from--;
    }
    String behind = ledger.passageOf(told).behind(told);
    int to = 0;
    while (to < behind.length() && BREAKS.indexOf(behind.charAt(to)) < 0) {
      to++;
    }
    return ideographs(lead.substring(from) + "\n" + behind.substring(0, to));
  }

  /** Of a hundred pairs of characters, so many stand around a figure; 0 where there are none. */
  static int share(String words, Told told, Ledger ledger) {
    return share(
        words, told.name() + '\n' + told.lead() + '\n' + ledger.passageOf(told).behind(told));
  }

  /** Of a hundred pairs of characters, so many stand in a text. */
  static int share(String words, String text) {
    String around = Indicators.key(text);
    int pairs = 0;
    int shared = 0;
    for (int i = 0; i + LEAST <= words.length(); i++) {
      if (Character.isIdeographic(words.charAt(i))
          && Character.isIdeographic(words.charAt(i + 1))) {
        pairs++;
        shared += around.contains(words.substring(i, i + LEAST)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : shared * 100 / pairs;
  }

  private static String ideographs(String text) {
    StringBuilder bare = new StringBuilder();
    text.chars()
        .filter(c -> Character.isIdeographic(c) || c == '\n')
        .forEach(c -> bare.append((char) c));
    return Indicators.key(bare.toString());
  }
}
