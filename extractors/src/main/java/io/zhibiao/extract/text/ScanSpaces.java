package io.zhibiao.extract.text;

/**
 * Tells the blanks that a scanner or a typesetter put in from those that part two things.
 *
 * <p>Takes out: {@code 2 9 0 0} (single digits), {@code 1 820亿}, {@code 1 820.5亿} (thousands),
 * {@code 6 .5}, {@code 8 %}, {@code 1985 年}, {@code ， } (beside punctuation), {@code 19 ∶43},
 * {@code 2001 -2005年}, {@code 烤 烟 收 购} (each character of a text apart), {@code 一 百 五 十 个} (set one
 * by one from a numeral on), {@code 与 2010 年的 145722 人} (padded numbers). Leaves: {@code 34.8
 * 2262.5}, {@code 34.8 -5.7}, {@code 元宵将至 花灯走俏}, {@code 甲 乙 丙}, {@code 图 五 天津}.
 */
final class ScanSpaces {

  /** Stands for a line break within a number: digits are counted up to it, and it always goes. */
  static final char BREAK = '\n';

  private static final String BRACKETS = "（）〔〕";
  private static final String RATIO_SIGNS = "∶—~";
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两半壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final int LONGEST_NUMBER = 12;

  /** Units that a printer sets apart from the scale word before them. */
  private static final String UNITS = "元人吨个户家亩件美港公千斤辆套台条平立吨头只株名册项次";

  /** So many ideographs apart in a row of words, and so many times more than stand together. */
  private static final int LETTERSPACED = 3;

  private final char[] chars;
  private final int length;

  /** Whether each character stands apart: {@code 烤 烟 收 购 超 历 史}. */
  private final boolean letterspaced;

  /** Whether blanks stand around its numbers. */
  private final boolean padded;

  ScanSpaces(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
    this.letterspaced = isLetterspaced();
    this.padded = PaddedNumbers.are(chars, length);
  }

  private boolean isLetterspaced() {
    int apart = 0;
    int together = 0;
    for (int i = 0; i + 1 < length; i++) {
      boolean ideograph = Characters.isIdeograph(chars[i]);
      if (ideograph || Characters.isDigit(chars[i])) {
        boolean single = chars[i + 1] == ' ' && i + 2 < length;
        char next = single ? chars[i + 2] : chars[i + 1];
        boolean pair = Characters.isIdeograph(next) || (ideograph && Characters.isDigit(next));
        together += pair && !single ? 1 : 0;
        apart += pair && single ? 1 : 0;
      }
    }
    return apart >= LETTERSPACED && apart >= LETTERSPACED * together;
  }

  /** Whether the blank stays; of a run of blanks at most the first does. */
  boolean keepsAt(int blank) {
    int before = blank - 1;
    int after = blank + 1;
    while (after < length && chars[after] == ' ') {
      after++;
    }
    if (before < 0 || chars[before] == ' ' || after >= length) {
      return false;
    }
    boolean run = after > blank + 1;
    return run ? !besideMark(before, after, BRACKETS) : keepsSingle(before, after);
  }

  /** A run of blanks parts the cells of a table, whose heads may end in a bracket. */
  private boolean besideMark(int before, int after, String exceptions) {
    return isMark(chars[before], exceptions) || isMark(chars[after], exceptions);
  }

  private static boolean isMark(char c, String exceptions) {
    return Characters.isPunctuation(c) && exceptions.indexOf(c) < 0;
  }

  private boolean keepsSingle(int before, int after) {
    char left = chars[before];
    char right = chars[after];
    if (Characters.isDigit(left) && Characters.isDigit(right)) {
      return !joinsDigits(before, after) && !ScanYear.holds(chars, length, before, after);
    }
    if (isBetweenParts(before, after)) {
      return false;
    }
    if (isPoint(left) && Characters.isDigit(right) && before > 0) {
      return !isDecimalPoint(before, after);
    }
    if (letterspaced && (Characters.isIdeograph(left) || Characters.isIdeograph(right))) {
      return false;
    }
    boolean pad = padded && Characters.isIdeograph(left) && Characters.isDigit(right);
    if (pad || joinsSpacedOut(before, after)) {
      return false;
    }
    if (besideMark(before, after, "") || joinsRatio(before, after) || joinsYears(before, after)) {
      return false;
    }
    boolean unit = Characters.isIdeograph(right) || isPoint(right) || right == '%' || right == '‰';
    return !(Characters.isDigit(left) && unit) || endsCell(before);
  }

  /**
   * Whether both stand alone, a numeral is the left one or before it, and there are three of them
   * or their clause holds nothing else.
   */
  private boolean joinsSpacedOut(int before, int after) {
    if (!isLone(before) || !isLone(after)) {
      return isNumeral(before) && isLone(before) && endsSpacedOut(before, after);
    }
    int first = before;
    int numeral = isNumeral(before) ? before : -1;
    while (first - 2 >= Math.max(0, before - LONGEST_NUMBER) && isLone(first - 2)) {
      first -= 2;
      numeral = numeral < 0 && isNumeral(first) ? first : numeral;
    }
    boolean third = first < before || (after + 2 < length && isLone(after + 2));
    boolean whole = !isBlankAt(before - 1) && !isBlankAt(after + 1);
    return numeral >= 0 && (third || whole);
  }

  /** The word behind characters set one by one: 个村 in {@code 一 百 五 十 个村}. */
  private boolean endsSpacedOut(int before, int after) {
    boolean spaced = before >= 2 && isLone(before - 2) && isNumeral(before - 2);
    return spaced && Characters.isIdeograph(chars[after]);
  }

  private boolean isBlankAt(int at) {
    return at >= 0 && at < length && chars[at] == ' ';
  }

  private boolean isNumeral(int at) {
    return NUMERALS.indexOf(chars[at]) >= 0;
  }

  private boolean isLone(int at) {
    return Characters.isIdeograph(chars[at])
        && (at == 0 || isEdge(chars[at - 1]))
        && (at + 1 >= length || isEdge(chars[at + 1]));
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == BREAK || Characters.isPunctuation(c);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '·';
  }

  /** {@code 3· 5}, {@code 3 . 5}, {@code 3. 5%}; not {@code 1. 2020年}, the number of a list. */
  private boolean isDecimalPoint(int point, int after) {
    int before = point - 1;
    boolean apart = chars[before] == ' ';
    if (apart && before > 0) {
      before--;
    }
    if (!Characters.isDigit(chars[before])) {
      return false;
    }
    int number = before - runLength(before, -1) + 1;
    return chars[point] == '·' || apart || (number > 0 && runLength(after, 1) <= 2);
  }

  private boolean joinsDigits(int before, int after) {
    int left = runLength(before, -1);
    int right = runLength(after, 1);
    boolean spacedDigits = left == 1 && right == 1;
    boolean thousands = left <= 3 && right == 3 && !isPointAt(before - left);
    return spacedDigits || (thousands && endsInUnit(after + right));
  }

  /**
   * {@code 5 亿 元}, {@code 5 亿 m3}, {@code 第 26 个}, {@code 748 万 7,000 人}, {@code 2021 年 末}; not
   * {@code 1.2亿 34.5}, two cells.
   */
  private boolean isBetweenParts(int before, int after) {
    char left = chars[before];
    char right = chars[after];
    if (left == '第') {
      return Characters.isDigit(right);
    }
    boolean scale = left == '万' || left == '亿';
    boolean time = left == '年' || left == '月';
    int number = isBlankAt(before - 1) ? before - 2 : before - 1;
    if (!(scale || time) || number < 0 || !Characters.isDigit(chars[number])) {
      return false;
    }
    boolean unit = isBlankAt(before - 1) && UNITS.indexOf(right) >= 0;
    return time
        ? "末底初份".indexOf(right) >= 0 && isLone(after)
        : Characters.isLetter(right) || unit || (isWhole(number) && isLesserPart(after));
  }

  private boolean isWhole(int last) {
    int first = last - runLength(last, -1);
    return first < 0 || !isPoint(chars[first]);
  }

  /** Up to four digits, a comma among them or none, with a unit behind. */
  private boolean isLesserPart(int from) {
    int at = from;
    int digits = 0;
    while (at < length && (Characters.isDigit(chars[at]) || chars[at] == '，') && at - from < 6) {
      digits += chars[at] == '，' ? 0 : 1;
      at++;
    }
    int unit = at < length && chars[at] == ' ' ? at + 1 : at;
    return digits > 0 && digits <= 4 && unit < length && UNITS.indexOf(chars[unit]) >= 0;
  }

  private boolean isPointAt(int at) {
    return at >= 0 && isPoint(chars[at]);
  }

  /**
   * A table cell is followed by another cell; a number with a thin space is followed by a unit, or
   * by three more digits and a unit.
   */
  private boolean endsInUnit(int from) {
    int at = from;
    while (at < Math.min(length, from + LONGEST_NUMBER)
        && chars[at] == ' '
        && runLength(at + 1, 1) == 3) {
      at += 4;
    }
    int fraction = at < length && chars[at] == '.' ? runLength(at + 1, 1) : 0;
    at += fraction > 0 ? fraction + 1 : 0;
    boolean near = at < length && (Characters.isIdeograph(chars[at]) || chars[at] == '%');
    return near || (isBlankAt(at) && isLoneUnit(at + 1));
  }

  /** The 件 of {@code 318 002 件，}; not of {@code 34 120 件数}, a cell. */
  private boolean isLoneUnit(int at) {
    boolean unit = at < length && UNITS.indexOf(chars[at]) >= 0;
    return unit && (at + 1 >= length || isEdge(chars[at + 1]));
  }

  /** {@code 19 ∶43}, {@code 1 — 4月}. */
  private boolean joinsRatio(int before, int after) {
    return (isRatioSign(before) && Characters.isDigit(chars[after]))
        || (isRatioSign(after) && (Characters.isDigit(chars[before]) || chars[before] == '%'));
  }

  private boolean isRatioSign(int at) {
    return RATIO_SIGNS.indexOf(chars[at]) >= 0;
  }

  /** {@code 2001 -2005年}; not {@code 34.8 -5.7}, two cells. */
  private boolean joinsYears(int before, int after) {
    if (!Characters.isDigit(chars[before]) || chars[after] != '-') {
      return false;
    }
    int at = after + 1;
    int most = Math.min(length, at + LONGEST_NUMBER);
    while (at < most && (Characters.isDigit(chars[at]) || chars[at] == ' ')) {
      at++;
    }
    return at < most && "年月日".indexOf(chars[at]) >= 0;
  }

  /** A decimal with another number before it is a cell: {@code 34.8 2262.5 个人存款}. */
  private boolean endsCell(int last) {
    int fraction = runLength(last, -1);
    int point = last - fraction;
    if (point < 1 || chars[point] != '.') {
      return false;
    }
    int whole = runLength(point - 1, -1);
    int blank = point - 1 - whole;
    boolean apart = whole == 1 && runLength(blank - 1, -1) == 1 && !isPointAt(blank - 2);
    if (apart) {
      return false;
    }
    return whole > 0
        && whole != 3
        && blank >= 1
        && chars[blank] == ' '
        && Characters.isDigit(chars[blank - 1]);
  }

  /** How many digits stand from there on in the line, up to a few. */
  private int runLength(int from, int step) {
    int count = 0;
    for (int i = from; i >= 0 && i < length && count < LONGEST_NUMBER; i += step) {
      if (!Characters.isDigit(chars[i])) {
        break;
      }
      count++;
    }
    return count;
  }
}
