package io.zhibiao.pipeline.write.csv;

/**
 * Keeps spreadsheets from running cells that come from other people's texts. They take a cell for a
 * formula where it begins with {@code = + - @}, some also where these are full-width, or stand
 * behind spaces or quotes. Such a cell gets a {@code '} in front, which a spreadsheet hides.
 * Numbers and lone signs are none: {@code -3.5} and {@code -} stay.
 */
public final class FormulaCells {

  private static final String SIGNS = "=+-@＝＋－＠";
  private static final String BREAKS = "\t\r\n";
  private static final String GUARD = "'";

  private FormulaCells() {}

  /** The cell, harmless. */
  public static String guard(String cell) {
    return mayRun(cell) && !isNumber(cell) ? GUARD + cell : cell;
  }

  /** The cell as it was before {@link #guard}. */
  public static String unguard(String cell) {
    boolean guarded = cell.startsWith(GUARD) && mayRun(cell.substring(GUARD.length()));
    return guarded ? cell.substring(GUARD.length()) : cell;
  }

  /** Guarded or not: guards in front are passed by, so that taking one off is always right. */
  private static boolean mayRun(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char character = cell.charAt(i);
      if (BREAKS.indexOf(character) >= 0) {
        return true;
      }
      if (SIGNS.indexOf(character) >= 0) {
        return i + 1 < cell.length();
      }
      if (!isPassedBy(character)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPassedBy(char character) {
    return character == '\'' || character == '"' || Character.isSpaceChar(character);
  }

  private static boolean isNumber(String cell) {
    int start = cell.startsWith("-") ? 1 : 0;
    int digits = 0;
    int points = 0;
    for (int i = start; i < cell.length(); i++) {
      char character = cell.charAt(i);
      if (character >= '0' && character <= '9') {
        digits++;
      } else if (character == '.' && digits > 0) {
        points++;
      } else {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }
}
