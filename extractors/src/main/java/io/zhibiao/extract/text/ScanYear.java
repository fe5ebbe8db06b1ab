package io.zhibiao.extract.text;

/** The digits of one year, however a scan parted them: {@code 2 0 21年}, {@code 1 9 98年}. */
final class ScanYear {

  /** A year with a blank behind each digit. */
  private static final int LONGEST = 7;

  private static final int DIGITS = 4;

  private ScanYear() {}

  /** Whether both places lie in a year. */
  static boolean holds(char[] chars, int length, int before, int after) {
    int first = before;
    while (first > 0 && before - first < LONGEST && isOf(chars, first - 1)) {
      first--;
    }
    int last = after;
    while (last + 1 < length && last - after < LONGEST && isOf(chars, last + 1)) {
      last++;
    }
    int digits = 0;
    for (int i = first; i <= last; i++) {
      digits += Characters.isDigit(chars[i]) ? 1 : 0;
    }
    boolean year = last + 1 < length && chars[last + 1] == '年';
    boolean century = chars[first] == '1' || chars[first] == '2';
    return digits == DIGITS && year && century;
  }

  private static boolean isOf(char[] chars, int at) {
    return Characters.isDigit(chars[at])
        || (chars[at] == ' ' && at + 1 < chars.length && chars[at + 1] != ' ');
  }
}
