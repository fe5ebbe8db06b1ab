package io.zhibiao.extract.value;

import java.util.Locale;

/** The nine kinds of figure. */
public enum FigureType {
  /** A share or a rate in {@code %}, {@code ‰} or percentage points: 增长5.4%. */
  PERCENTAGE,
  /** A sum or a price: 812.6亿元, 每平方米9800元. */
  MONEY,
  /** Things or people by their measure word: 1208户. */
  COUNT,
  /** In a unit of physics or a Chinese one: 51.7万吨, 30亩. */
  MEASURE,
  /** Something by something without a unit: 2.6倍, 1:3. */
  RATIO,
  /** A place in an order: 第3位. */
  ORDINAL,
  /** How old somebody is, in years: 72岁. */
  AGE,
  /** How long something takes: 3个月. */
  DURATION,
  /** A time that is told for its own sake: 10月1日起施行. */
  DATE;

  /** As rows print it: {@code percentage}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
