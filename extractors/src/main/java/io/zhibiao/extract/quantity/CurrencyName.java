package io.zhibiao.extract.quantity;

import io.zhibiao.extract.numeral.Numeral;
import io.zhibiao.extract.text.Characters;
import java.util.Optional;

/**
 * A currency named before its amount: {@code 港币2960元} is in HKD, {@code 人民币3.14} needs no unit
 * behind. Not the 人民币 of {@code 4人民币5美元}, which belongs to the 4.
 */
final class CurrencyName {

  private CurrencyName() {}

  /** The currency whose name ends before the place, a blank between or none. */
  static Optional<Units.Hit> before(String text, int start) {
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    return Units.endingAt(text, end)
        .filter(name -> name.unit().isMoney() && name.unit().need() == Unit.Need.NOTHING)
        .filter(name -> name.span().length() > 1 && !name.unit().symbol().contains("/"))
        .filter(name -> !isNumber(text, name.span().start() - 1));
  }

  private static boolean isNumber(String text, int at) {
    return at >= 0
        && (Characters.isDigit(text.charAt(at)) || "元万亿千百十多余".indexOf(text.charAt(at)) >= 0);
  }

  /** 新台币177亿元 is in TWD. */
  static Candidate read(String text, Candidate candidate) {
    return candidate.unit().equals("CNY")
        ? before(text, candidate.span().start())
            .map(name -> candidate.withUnit(name.unit().symbol()))
            .orElse(candidate)
        : candidate;
  }

  /** Whether no unit stands behind a number, so that the name before it is its only one. */
  static boolean isOnlyUnit(String text, Numeral numeral) {
    int end = numeral.span().end();
    boolean letter = end < text.length() && Characters.isLetter(text.charAt(end));
    return Clause.closes(text, end) && !letter && !text.startsWith("%", end);
  }
}
