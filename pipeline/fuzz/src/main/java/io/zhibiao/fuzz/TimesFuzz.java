package io.zhibiao.fuzz;

import io.zhibiao.extract.period.TimeExpression;
import io.zhibiao.extract.period.Times;

/** Expressions of time of any text, with and without the calendar of the Republic. */
public final class TimesFuzz {

  private TimesFuzz() {}

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Promises.text(bytes);
    int last = 0;
    for (TimeExpression time : Times.find(text)) {
      Promises.require(time.span().start() >= last, "times overlap");
      last = time.span().end();
    }
    Promises.require(last <= text.length(), "a time behind its text");
    Times.find(text, true);
  }
}
