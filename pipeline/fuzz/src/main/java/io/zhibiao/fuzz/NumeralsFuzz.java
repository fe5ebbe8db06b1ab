package io.zhibiao.fuzz;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.numeral.Numerals;
import io.zhibiao.extract.quantity.Quantities;
import io.zhibiao.extract.rule.Mention;
import java.util.List;

/** Numerals and amounts of any text: they stand in order and none overlap. */
public final class NumeralsFuzz {

  private NumeralsFuzz() {}

  /** Reads the bytes as Jazzer has made them. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = Promises.text(bytes);
    int last = 0;
    for (Numeral numeral : Numerals.in(text)) {
      Promises.require(numeral.span().start() >= last, "numerals overlap");
      last = numeral.span().end();
    }
    last = 0;
    for (Mention mention : Quantities.in(text, List.of())) {
      Promises.require(mention.span().start() >= last, "amounts overlap");
      last = mention.span().end();
    }
    Promises.require(last <= text.length(), "an amount behind its text");
  }
}
