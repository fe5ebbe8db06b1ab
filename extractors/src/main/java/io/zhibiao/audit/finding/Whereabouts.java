package io.zhibiao.audit.finding;

/**
 * The part of its region that a figure is of, where its sentence names one that is no division:
 * {@code 四县有幼儿园265所} beside {@code 全市有幼儿园565所}, {@code 长三角地区} beside {@code 汾渭平原}.
 */
final class Whereabouts {

  /** So many characters before the word tell which one. */
  private static final int NAME = 3;

  private static final String ENDS = "。；;";

  private Whereabouts() {}

  /**
   * The part that is named last before a figure; empty where none is.
   *
   * @param lead the text from the figure before, in normal form
   * @param before that figure's
   */
  static String after(String lead, String before) {
    for (int at = lead.length() - 1; at >= 0; at--) {
      if (ENDS.indexOf(lead.charAt(at)) >= 0) {
        return "";
      }
      String word = Cue.AREA.wordAt(lead, at);
      if (!word.isEmpty() && !Cue.REAL_NAME.isAt(lead, at + word.length())) {
        return lead.substring(Math.max(0, at - NAME), at) + word;
      }
    }
    return before;
  }
}
