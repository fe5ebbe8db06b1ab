package io.zhibiao.extract.quantity;

/**
 * A numeral that a combining mark or a variation selector stands in is a picture or damaged, and
 * nobody can say which number it is: the keycap in {@code 3\uFE0F\u20E3个}.
 */
final class CombiningMark implements Judge {

  @Override
  public boolean refuses(Candidate candidate, Surroundings around) {
    for (int i = candidate.span().start() - 1; i <= candidate.span().end(); i++) {
      if (isMark(around.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
