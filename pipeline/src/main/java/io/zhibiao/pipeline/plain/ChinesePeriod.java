package io.zhibiao.pipeline.plain;

/** Periods as Chinese readers say them: {@code 2020-01/2020-04} is 2020年1—4月. */
public final class ChinesePeriod {

  private static final String UNKNOWN_YEAR = "XXXX";
  private static final String DASH = "—";
  private static final int PARTS_OF_DAY = 3;

  private ChinesePeriod() {}

  /** The period; one that is written in another way stays. */
  public static String of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return isPlain(edtf) ? moment(edtf) : edtf;
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    return isPlain(from) && isPlain(to) ? span(from.split("-", -1), to.split("-", -1)) : edtf;
  }

  private static String moment(String edtf) {
    String[] parts = edtf.split("-", -1);
    boolean yearEnd =
        parts.length == PARTS_OF_DAY && parts[1].equals("12") && parts[2].equals("31");
    return yearEnd && !parts[0].equals(UNKNOWN_YEAR) ? parts[0] + "年末" : told(parts, 0);
  }

  /** What both ends have in common is said once. */
  private static String span(String[] from, String[] to) {
    if (from.length != to.length) {
      return told(from, 0) + DASH + told(to, 0);
    }
    if (!from[0].equals(to[0])) {
      return from.length == 1 ? from[0] + DASH + told(to, 0) : told(from, 0) + DASH + told(to, 0);
    }
    if (from.length == 2) {
      return year(from[0]) + number(from[1]) + DASH + number(to[1]) + "月";
    }
    if (from.length == PARTS_OF_DAY && from[1].equals(to[1])) {
      return told(from, 0).replace("日", "") + DASH + number(to[2]) + "日";
    }
    return told(from, 0) + DASH + told(to, 1);
  }

  private static String told(String[] parts, int first) {
    String[] signs = {"年", "月", "日"};
    StringBuilder told = new StringBuilder();
    for (int i = first; i < parts.length; i++) {
      told.append(i == 0 ? year(parts[0]) : number(parts[i]) + signs[i]);
    }
    return told.toString();
  }

  private static String year(String year) {
    return year.equals(UNKNOWN_YEAR) ? "" : year + "年";
  }

  private static String number(String digits) {
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }

  /** A year, a month or a day; the year may be unknown. */
  private static boolean isPlain(String edtf) {
    String digits = edtf.startsWith(UNKNOWN_YEAR) ? "0000" + edtf.substring(4) : edtf;
    String shape = "0000-00-00";
    return (digits.length() == 4 || digits.length() == 7 || digits.length() == shape.length())
        && digits
            .chars()
            .map(c -> c >= '0' && c <= '9' ? '0' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .equals(shape.substring(0, digits.length()));
  }
}
