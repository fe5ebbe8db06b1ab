package io.zhibiao.extract.quantity;

import io.zhibiao.extract.period.Times;
import java.util.List;

/**
 * Measures, and asserts nothing: nanoseconds a character that odd texts cost, beside ordinary text.
 * Every form looks over a bounded stretch around a numeral, lists of numerals are followed over a
 * bounded number of them, numerals have a longest length, and nothing uses regular expressions
 * ({@code ArchitectureTest} holds that), so each must cost what ordinary text does, ten times at
 * most.
 */
final class CostOfOddText {

  private static final String ORDINARY = "全市实现地区生产总值1234.5亿元，同比增长6.5%，新建住房三千二百套，有关部门认真落实各项工作部署。";

  private static final List<String> ODD =
      List.of(
          "7", "1,", "1，", "一", "万亿", "%", "《", "第", "每", "零", "千", "2元", "三块五", "负", "百分之", "1/",
          "1年", "19∶", "从5%到", "一个", "半", "1分", "“", "1、", "第一");

  private CostOfOddText() {}

  /** Takes the length of each text, one million unless told. */
  public static void main(String[] args) {
    int length = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    measure(ORDINARY, length);
    measure(ORDINARY, length);
    ODD.forEach(text -> measure(text, length));
  }

  private static void measure(String unit, int length) {
    String text = unit.repeat(length / unit.length());
    long start = System.nanoTime();
    int figures = Quantities.in(text, List.of()).size();
    long between = System.nanoTime();
    int times = Times.find(text).size();
    long end = System.nanoTime();
    System.out.printf(
        "%-10.10s quantities %6d ns, times %6d ns a character (%d and %d found)%n",
        unit, (between - start) / length, (end - between) / length, figures, times);
  }
}
